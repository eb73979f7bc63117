using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Answer;

/// <summary>A supervisor approves the remedy that a department reported with a deviation (rule 3.1).</summary>
public sealed record ApproveDeviation(Reference Reference, int Version, Actor By);

public sealed class ApproveDeviationHandler(CaseChanges changes, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(ApproveDeviation command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (faults.Count > 0)
        {
            return new ErrorList(faults);
        }

        return await changes.ByStaffAsync(
            command.Reference, command.Version, command.By, found => found.ApproveDeviation(command.By, time.GetUtcNow()), cancellation);
    }
}
