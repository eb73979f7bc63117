using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Answer;

/// <summary>Somebody other than the drafter finds a draft right (一审).</summary>
public sealed record ReviewAnswer(Reference Reference, int Version, Actor By);

public sealed class ReviewAnswerHandler(CaseChanges changes, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(ReviewAnswer command, IReadOnlyList<Error> faults, CancellationToken cancellation) => faults.Count > 0
        ? new ErrorList(faults)
        : await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => found.ReviewAnswer(command.By, time.GetUtcNow()),
            cancellation);
}
