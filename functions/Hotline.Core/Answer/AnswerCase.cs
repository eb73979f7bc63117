using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>
/// The department's answer to the citizen in one step (rule 5.4). Where the policy asks for an approval, only for those entitled to
/// give it, who then stand for the answer alone.
/// </summary>
public sealed record AnswerCase(Reference Reference, int Version, AnswerContent Content, Actor By);

public sealed class AnswerCaseHandler(
    CaseChanges changes, AnswerWriting writing, AnswerAnnouncement announcement, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(AnswerCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var taken = await writing.TakeAsync(command.Content, faults, cancellation);
        return taken.Succeeded
            ? await changes.ByStaffAsync(
                command.Reference,
                command.Version,
                command.By,
                found => taken.Value(found).Then(text => Answer(found, text, command.By)),
                cancellation,
                announcement.SendAsync)
            : taken.As<Case>();
    }

    private Result<CaseEvent> Answer(Case found, AnswerText text, Actor by) =>
        found.State.Status.Allows(CaseAction.Answer) && !policy.Answers.Approval.LetsAnswer(found.State.Department!, by)
            ? Errors.ApprovalNeeded()
            : found.Answer(text, by, time.GetUtcNow());
}
