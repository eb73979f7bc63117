using Hotline.Core.Access;

namespace Hotline.Core.Cases;

/// <content>What the answering department and the citizen do until there is an answer.</content>
public sealed partial class Case
{
    /// <summary>For staff only; lawful at any time, since it changes nothing but the record.</summary>
    public Result<CaseEvent> AddNote(string note, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.Note) is { } refusal
            ? refusal
            : Append(new NoteAdded(), by, at, State, note);

    /// <summary>The answer goes to the citizen and the clock stops (rule 5.4: every complaint ends with an answer).</summary>
    public Result<CaseEvent> Answer(string answer, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Answer) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return Append(
            new CaseAnswered(State.Department!, !State.AnswerClock.IsOverdue(at)),
            by,
            at,
            State with { Status = CaseStatus.Answered, AnsweredAt = at, AnswerClock = State.AnswerClock.Stop(at) },
            answer);
    }
}
