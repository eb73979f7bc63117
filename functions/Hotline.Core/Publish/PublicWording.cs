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
}
