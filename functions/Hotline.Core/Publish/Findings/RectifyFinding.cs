using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Findings;

/// <summary>The department reports what it did about an upheld finding.</summary>
public sealed record RectifyFinding(FindingChange Change, string? Rectification);

public sealed class RectifyFindingHandler(FindingChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Finding>> HandleAsync(RectifyFinding command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "rectification", command.Rectification, policy.Deadlines.Limits.NoteCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ChangeAsync(
            command.Change, found => found.Rectify(command.Rectification!.Trim(), time.GetUtcNow()), cancellation);
    }
}
