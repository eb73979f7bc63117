using Hotline.Core.Access;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <content>What the answering department and the citizen do until there is an answer.</content>
public sealed partial class Case
{
    /// <summary>For staff only; lawful at any time, since it changes nothing but the record.</summary>
    public Result<CaseEvent> AddNote(string note, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.Note) is { } refusal
            ? refusal
            : Append(new NoteAdded(), by, at, State, note);

    /// <summary>
    /// The answer goes to the citizen and the clock stops (rule 5.4: every complaint ends with an answer). One step for those whom the
    /// policy lets answer without another's approval; refused while co-handlers still owe their parts.
    /// </summary>
    public Result<CaseEvent> Answer(string answer, Actor by, DateTimeOffset at) =>
        Answer(new AnswerText(answer, PublicText: null, Grounds: null, Attachments: []), by, at);

    /// <summary>The same with grounds, attachments or a public version, which are kept as a draft of that moment.</summary>
    public Result<CaseEvent> Answer(AnswerText answer, Actor by, DateTimeOffset at)
    {
        if ((Refusal(CaseAction.Answer) ?? UnreadyRefusal(answer.PublicText, at)) is { } refusal)
        {
            return refusal;
        }

        if (answer.IsPlain)
        {
            return Answered(answer, draft: null, by, at);
        }

        _ = DraftAnswer(answer, by, at).Value;
        return Answered(answer, State.Draft, by, at);
    }
}
