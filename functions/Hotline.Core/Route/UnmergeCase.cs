using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>A merged case is handled on its own again, with the status it had and the time that was left on its clocks.</summary>
public sealed record UnmergeCase(Reference Reference, int Version, string? Reason, Actor By);

public sealed class UnmergeCaseHandler(
    ICases cases, CaseChanges changes, MergedCases merged, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(UnmergeCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var found = await cases.FindAsync(command.Reference, cancellation);
        if (found?.State is { MergedInto: { } into, Rating: null } && !found.IsNewerThan(command.Version))
        {
            await merged.LetGoAsync(into.Main, command.Reference, command.By, cancellation);
        }

        return await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            each => each.Unmerge(command.Reason!.Trim(), clocks.Calendar, command.By, time.GetUtcNow()),
            cancellation);
    }
}
