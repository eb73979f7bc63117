using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Language.Text;

namespace Hotline.Language.Signals;

/// <summary>Tells kind and urgency by the words the city's policy gives for them.</summary>
internal sealed class CueReader(Cues cues)
{
    // Where as many words speak for one kind as for another: whoever accuses wants it followed up, even while asking or thanking.
    private static readonly CaseKind[] Precedence =
        [CaseKind.Report, CaseKind.Complaint, CaseKind.Suggestion, CaseKind.Inquiry, CaseKind.Request, CaseKind.Praise];

    private readonly (CaseKind Kind, CueMatcher Matcher)[] _kinds =
        [.. cues.Kinds.OrderBy(cue => Array.IndexOf(Precedence, cue.Kind)).Select(cue => (cue.Kind, new CueMatcher(cue.Words)))];

    private readonly (Urgency Urgency, CueMatcher Matcher)[] _urgencies =
        [.. cues.Urgencies.OrderByDescending(cue => cue.Urgency).Select(cue => (cue.Urgency, new CueMatcher(cue.Words)))];

    public CueReading Read(string text)
    {
        var normal = NormalText.Of(text);
        var (kind, kindCues) = KindIn(normal);
        var (urgency, urgencyCues) = UrgencyIn(normal);
        return new(kind, kindCues, urgency, urgencyCues);
    }

    /// <summary>Without any cue a question is an inquiry, and anything else asks for something to be done.</summary>
    private (CaseKind Kind, IReadOnlyList<string> Cues) KindIn(string text)
    {
        var best = text.TrimEnd().EndsWith('?') ? CaseKind.Inquiry : CaseKind.Request;
        IReadOnlyList<string> told = [];
        foreach (var (kind, matcher) in _kinds)
        {
            var stated = matcher.StatedIn(text);
            if (stated.Count > told.Count)
            {
                (best, told) = (kind, stated);
            }
        }

        return (best, told);
    }

    /// <summary>An emergency only feared, not stated, is urgent: it does not wake the duty officer.</summary>
    private (Urgency Urgency, IReadOnlyList<string> Cues) UrgencyIn(string text)
    {
        foreach (var (urgency, matcher) in _urgencies)
        {
            var (mention, words) = matcher.In(text);
            if (mention == Mention.Stated)
            {
                return (urgency, words);
            }

            if (mention == Mention.Conditional && urgency == Urgency.Emergency)
            {
                return (Urgency.Urgent, words);
            }
        }

        return (Urgency.Ordinary, []);
    }
}

/// <summary>Kind and urgency with the words, in normal text, that told them.</summary>
internal sealed record CueReading(CaseKind Kind, IReadOnlyList<string> KindCues, Urgency Urgency, IReadOnlyList<string> UrgencyCues);
