using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>
/// Somebody other than the drafter approves an answer (一核). It then has to be sent within a working day, in an urgent case at once
/// (rule 4.2): there the approval sends it.
/// </summary>
public sealed record ApproveAnswer(Reference Reference, int Version, Actor By);

public sealed class ApproveAnswerHandler(
    CaseChanges changes, AnswerAnnouncement announcement, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(ApproveAnswer command, IReadOnlyList<Error> faults, CancellationToken cancellation) => faults.Count > 0
        ? new ErrorList(faults)
        : await changes.ByStaffAsync(command.Reference, command.Version, command.By, found => Approve(found, command.By), cancellation, announcement.SendAsync);

    private Result<CaseEvent> Approve(Case found, Actor by)
    {
        var now = time.GetUtcNow();
        var approved = found.ApproveAnswer(clocks.Send(now), policy.Answers.Approval.ReviewFirst, by, now);
        return approved.Succeeded && found.State.Urgency != Urgency.Ordinary ? found.SendAnswer(by, now) : approved;
    }
}
