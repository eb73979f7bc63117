using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;

namespace Hotline.Core.Route;

/// <summary>
/// The two sides of a merger are two cases and two commits. The main case's note of it is written first and taken away first, so that
/// whoever repeats an action that died in the middle finds the merged case as it was.
/// </summary>
public sealed class MergedCases(ICases cases, CaseChanges changes, WorkingCalendar calendar, TimeProvider time)
{
    /// <summary>Somebody else may be at work on the main case.</summary>
    private const int Tries = 5;

    /// <summary>Notes on the main case that it takes another one in; safe to repeat.</summary>
    public Task<Result<Case>> TakeInAsync(Reference main, Reference merged, Actor by, CancellationToken cancellation) =>
        ChangeAsync(
            main,
            found => found.State.MergedCases.Contains(merged),
            found => found.TakeIn(merged, by, time.GetUtcNow()),
            cancellation);

    /// <summary>Takes the note away; safe to repeat.</summary>
    public Task<Result<Case>> LetGoAsync(Reference main, Reference merged, Actor by, CancellationToken cancellation) =>
        ChangeAsync(
            main,
            found => !found.State.MergedCases.Contains(merged),
            found => found.LetGo(merged, by, time.GetUtcNow()),
            cancellation);

    /// <summary>Has every case that is merged into this one handled on its own again; gives the version this one has then.</summary>
    public async Task<int> ReleaseAllAsync(Reference main, Actor by, CancellationToken cancellation)
    {
        var found = await cases.FindAsync(main, cancellation) ?? throw new CaseNotYetStoredException(main);
        foreach (var merged in found.State.MergedCases)
        {
            await ChangeAsync(
                merged,
                each => each.State.MergedInto?.Main != main,
                each => each.Unmerge(null, calendar, by, time.GetUtcNow()),
                cancellation);
            found = (await LetGoAsync(main, merged, by, cancellation)).Value;
        }

        return found.State.Version;
    }

    private async Task<Result<Case>> ChangeAsync(
        Reference reference, Func<Case, bool> isDone, Func<Case, Result<CaseEvent>> change, CancellationToken cancellation)
    {
        Result<Case> outcome = Errors.CaseNotFound();
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await cases.FindAsync(reference, cancellation) is not { } found)
            {
                return Errors.CaseNotFound();
            }

            if (isDone(found))
            {
                return found;
            }

            outcome = await changes.ByServiceAsync(found, change, ownRow: null, cancellation);
            if (outcome.Succeeded || outcome.Errors is not [{ Kind: ErrorKind.Stale }])
            {
                return outcome;
            }
        }

        return outcome;
    }
}
