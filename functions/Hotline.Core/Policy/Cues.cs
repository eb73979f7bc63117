using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>Words that give away a kind or an urgency. Ordinary urgency and an undecided kind need none.</summary>
public sealed record Cues(IReadOnlyList<KindCue> Kinds, IReadOnlyList<UrgencyCue> Urgencies)
{
    /// <summary>The gravest urgency whose words occur in the text, with the cue and word found; null is ordinary.</summary>
    public (UrgencyCue Cue, string Word)? UrgencyIn(string text)
    {
        foreach (var cue in Urgencies.OrderByDescending(cue => cue.Urgency))
        {
            if (cue.Words.FirstIn(text) is { } word)
            {
                return (cue, word);
            }
        }

        return null;
    }
}

public sealed record KindCue(CaseKind Kind, CueWords Words);

/// <summary>One ground for urgency, such as danger to life, with its public name.</summary>
public sealed record UrgencyCue(string Id, Urgency Urgency, LocalText Name, CueWords Words);

/// <summary>Cue words per language; a text is searched for all of them, for citizens mix languages and scripts.</summary>
public sealed record CueWords(IReadOnlyList<string> ZhHans, IReadOnlyList<string> ZhHant, IReadOnlyList<string> En)
{
    public IEnumerable<string> All => [.. ZhHans, .. ZhHant, .. En];

    public string? FirstIn(string text) => Keyword.FirstIn(All, text);
}
