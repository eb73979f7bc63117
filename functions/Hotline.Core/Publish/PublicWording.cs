using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Publish;

/// <summary>What the public would read of a case: the complaint and the latest answer, or its version for the public where one was written.</summary>
public sealed class PublicWording(IRedaction redaction)
{
    /// <summary>Null where there are no words, or they were erased.</summary>
    public (RedactedText? Complaint, RedactedText? Answer) Of(Case found)
    {
        var known = KnownPerson.Of(found.Submission);
        var answered = found.Events.LastOrDefault(@event => @event.Fact is CaseAnswered);
        var draft = found.WordsAs<AnswerText>((answered?.Fact as CaseAnswered)?.Draft);
        return (Redacted(found.Submission?.Text), Redacted(draft?.PublicText ?? answered?.Words?.Text));

        RedactedText? Redacted(string? text) => text is null ? null : redaction.Redact(text, known);
    }

    /// <summary>What the public version of an answer that is being written could be: for a person to look over and put right.</summary>
    public PublicSuggestion Suggest(Case found, string answer) => new(answer, redaction.Redact(answer, KnownPerson.Of(found.Submission)));
}

/// <summary>An answer as it was written and without what is personal in it.</summary>
public sealed record PublicSuggestion(string Original, RedactedText Redacted);
