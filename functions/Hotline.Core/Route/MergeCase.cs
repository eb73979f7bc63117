using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>The desk or a supervisor has a case handled with another citizen's about the same matter (并案).</summary>
public sealed record MergeCase(Reference Reference, int Version, string? Main, string? Reason, Actor By);

public sealed class MergeCaseHandler(ICases cases, CaseChanges changes, MergedCases merged, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(MergeCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "main", command.Main, policy.Deadlines.Limits.NameCharacters);
        FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        if (!Reference.TryParse(command.Main, out var main) && errors.All(error => error.Field != "main"))
        {
            errors.Add(Errors.MainNotFound("main"));
        }
        else if (main == command.Reference)
        {
            errors.Add(Errors.SameCase("main"));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        if (await RefusalAsync(command, cancellation) is { } refusal)
        {
            return refusal;
        }

        return await MergeAsync(command, main, cancellation);
    }

    /// <summary>What would be refused of the merged case is refused before the main case is touched.</summary>
    private async Task<Error?> RefusalAsync(MergeCase command, CancellationToken cancellation)
    {
        if (await cases.FindAsync(command.Reference, cancellation) is not { } found)
        {
            return Errors.CaseNotFound();
        }

        return found.IsNewerThan(command.Version) ? Errors.Stale() : found.MergeRefusal();
    }

    private async Task<Result<Case>> MergeAsync(MergeCase command, Reference main, CancellationToken cancellation)
    {
        var taken = await merged.TakeInAsync(main, command.Reference, command.By, cancellation);
        if (!taken.Succeeded)
        {
            return taken.Errors is [{ Kind: ErrorKind.NotFound }] ? Errors.MainNotFound("main") : taken;
        }

        var outcome = await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => found.Merge(main, command.Reason!.Trim(), command.By, time.GetUtcNow()),
            cancellation);
        if (!outcome.Succeeded)
        {
            await merged.LetGoAsync(main, command.Reference, command.By, cancellation);
        }

        return outcome;
    }
}
