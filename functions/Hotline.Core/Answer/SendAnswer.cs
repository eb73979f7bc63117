using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Answer;

/// <summary>Sends the approved answer to the citizen, within a working day of the approval (rule 4.2).</summary>
public sealed record SendAnswer(Reference Reference, int Version, Actor By);

public sealed class SendAnswerHandler(CaseChanges changes, AnswerAnnouncement announcement, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(SendAnswer command, IReadOnlyList<Error> faults, CancellationToken cancellation) => faults.Count > 0
        ? new ErrorList(faults)
        : await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => found.SendAnswer(command.By, time.GetUtcNow()),
            cancellation,
            announcement.SendAsync);
}
