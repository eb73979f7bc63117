using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Findings;

/// <summary>The department is heard on a finding proposed against it.</summary>
public sealed record StateToFinding(FindingChange Change, string? Statement);

public sealed class StateToFindingHandler(FindingChanges changes, CityPolicy policy)
{
    public async Task<Result<Finding>> HandleAsync(StateToFinding command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "statement", command.Statement, policy.Deadlines.Limits.NoteCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ChangeAsync(command.Change, found => found.State(command.Statement!.Trim(), command.Change.By), cancellation);
    }
}
