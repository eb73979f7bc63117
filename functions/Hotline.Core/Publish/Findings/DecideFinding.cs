using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Findings;

/// <summary>A second supervisor upholds a finding or drops it, in writing; an upheld one is put right within the policy's time.</summary>
public sealed record DecideFinding(FindingChange Change, bool? Upheld, string? Decision);

public sealed class DecideFindingHandler(FindingChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Finding>> HandleAsync(DecideFinding command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (command.Upheld is null)
        {
            errors.Add(Errors.Required("upheld"));
        }

        FieldChecks.Text(errors, "decision", command.Decision, policy.Deadlines.Limits.NoteCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ChangeAsync(
            command.Change,
            found => found.Decide(command.Upheld!.Value, command.Decision!.Trim(), clocks.Rectification(time.GetUtcNow()), command.Change.By),
            cancellation);
    }
}
