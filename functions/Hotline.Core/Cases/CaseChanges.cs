using Hotline.Core.Access;

namespace Hotline.Core.Cases;

/// <summary>
/// The one way a person's action reaches a case: read, check, promise the lists, commit, set the lists right, take the promise back.
/// Whatever the process dies between, the lists follow the committed case, and an action that was not committed leaves no trace.
/// </summary>
public sealed class CaseChanges(ICases cases, IListings listings, IListingPromises promises, IKeyedHash hash)
{
    private const int Attempts = 5;

    /// <summary>
    /// Lets staff change a case of their own department (or any, at the desk and above). <paramref name="expectedVersion"/> is what
    /// they last saw; another version is refused as stale. <paramref name="announce"/> sends what must not be lost once the change
    /// is committed; it is called before, as the messages between the steps are sent before.
    /// </summary>
    public Task<Result<Case>> ByStaffAsync(
        Reference reference,
        int expectedVersion,
        Actor by,
        Func<Case, Result<CaseEvent>> change,
        CancellationToken cancellation,
        Func<Case, CancellationToken, Task>? announce = null) =>
        ChangeAsync(
            reference,
            expectedVersion,
            found => by.MaySee(found.State.Department) ? null : Errors.NotYourDepartment(),
            change,
            cancellation,
            announce);

    /// <summary>The same for an action with words of its own, which are checked before anything is read.</summary>
    public async Task<Result<Case>> ByStaffAsync(
        Reference reference,
        int expectedVersion,
        Actor by,
        Wording words,
        IReadOnlyList<Error> faults,
        Func<Case, string, Result<CaseEvent>> change,
        CancellationToken cancellation,
        Func<Case, CancellationToken, Task>? announce = null) =>
        words.Checked(faults) is { Count: > 0 } all
            ? all
            : await ByStaffAsync(reference, expectedVersion, by, found => change(found, words.Trimmed), cancellation, announce);

    /// <summary>Lets staff whom <paramref name="right"/> does not refuse change a case, wherever it is.</summary>
    public Task<Result<Case>> ByInvolvedAsync(
        Reference reference,
        int expectedVersion,
        Func<Case, Error?> right,
        Func<Case, Result<CaseEvent>> change,
        CancellationToken cancellation) =>
        ChangeAsync(reference, expectedVersion, right, change, cancellation);

    /// <summary>Lets a co-handler see to its own part of another department's case, and to nothing else of it.</summary>
    public Task<Result<Case>> ByCoHandlerAsync(
        Reference reference, int expectedVersion, Actor by, Func<Case, string, Result<CaseEvent>> change, CancellationToken cancellation) =>
        ChangeAsync(
            reference,
            expectedVersion,
            found => found.State.IsCoHandler(by) ? null : Errors.NotYourDepartment(),
            found => change(found, by.Department!),
            cancellation);

    /// <summary>Lets another instance do to a case what it has a right to; it knows nothing of versions.</summary>
    public Task<Result<Case>> ByPartnerAsync(
        Reference reference,
        Func<Case, Error?> right,
        Func<Case, Result<CaseEvent>> change,
        Func<Case, CancellationToken, Task> announce,
        CancellationToken cancellation) =>
        ChangeAsync(reference, expectedVersion: null, right, change, cancellation, announce);

    /// <summary>Lets the citizen who holds the query code change their case.</summary>
    public Task<Result<Case>> ByCitizenAsync(
        Reference reference, string? code, int? expectedVersion, Func<Case, Result<CaseEvent>> change, CancellationToken cancellation) =>
        ChangeAsync(
            reference,
            expectedVersion,
            found => QueryCode.Matches(hash, reference, code, found.State.QueryCodeHash) ? null : Errors.CaseNotFound(),
            change,
            cancellation);

    /// <summary>The same for an action with words of their own.</summary>
    public async Task<Result<Case>> ByCitizenAsync(
        Reference reference,
        string? code,
        Wording words,
        IReadOnlyList<Error> faults,
        Func<Case, string, Result<CaseEvent>> change,
        CancellationToken cancellation) =>
        words.Checked(faults) is { Count: > 0 } all
            ? all
            : await ByCitizenAsync(reference, code, expectedVersion: null, found => change(found, words.Trimmed), cancellation);

    /// <summary>
    /// What the service itself does to a case that it has just read; stale when somebody changed the case meanwhile.
    /// <paramref name="ownRow"/> is a place whose row the caller writes itself.
    /// </summary>
    public async Task<Result<Case>> ByServiceAsync(
        Case found,
        Func<Case, Result<CaseEvent>> change,
        ListingPlace? ownRow,
        CancellationToken cancellation,
        Func<Case, CancellationToken, Task>? announce = null)
    {
        var before = Listing.Of(found);
        var outcome = change(found);
        if (!outcome.Succeeded)
        {
            return outcome.As<Case>();
        }

        await (announce?.Invoke(found, cancellation) ?? Task.CompletedTask);
        return await IsCommittedAsync(found, before, ownRow, cancellation) ? found : Errors.Stale();
    }

    /// <summary>
    /// Whoever acts while the service records a sending on the same case must not be sent away for it: what was lost to another
    /// writer is judged again on what the case has become, and is stale only where that says so.
    /// </summary>
    private async Task<Result<Case>> ChangeAsync(
        Reference reference,
        int? expectedVersion,
        Func<Case, Error?> right,
        Func<Case, Result<CaseEvent>> change,
        CancellationToken cancellation,
        Func<Case, CancellationToken, Task>? announce = null)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var outcome = await TryAsync(reference, expectedVersion, right, change, announce, cancellation);
            if (outcome is not null)
            {
                return outcome;
            }
        }

        return Errors.Stale();
    }

    /// <summary>Null when another writer came between.</summary>
    private async Task<Result<Case>?> TryAsync(
        Reference reference,
        int? expectedVersion,
        Func<Case, Error?> right,
        Func<Case, Result<CaseEvent>> change,
        Func<Case, CancellationToken, Task>? announce,
        CancellationToken cancellation)
    {
        var found = await cases.FindAsync(reference, cancellation);
        if (found is null)
        {
            return Errors.CaseNotFound();
        }

        if (right(found) is { } refusal)
        {
            return refusal;
        }

        if (expectedVersion is { } version && found.IsNewerThan(version))
        {
            return Errors.Stale();
        }

        var before = Listing.Of(found);
        var outcome = change(found);
        if (!outcome.Succeeded)
        {
            return outcome.As<Case>();
        }

        await (announce?.Invoke(found, cancellation) ?? Task.CompletedTask);
        return await IsCommittedAsync(found, before, ownRow: null, cancellation) ? Result.Of(found) : null;
    }

    /// <summary>Once committed, the change is finished even if the caller has gone: the lists would lag until the promise is kept.</summary>
    private async Task<bool> IsCommittedAsync(
        Case changed, IReadOnlyList<Listing> before, ListingPlace? ownRow, CancellationToken cancellation)
    {
        var after = Listing.Of(changed);
        var change = ListingChange.Of(changed.State.Reference, before, after).Without(ownRow);
        var promise = NeedsPromise(before, after)
            ? await promises.MakeAsync(new(change.Reference, changed.State.Version, [.. before.Select(row => row.Place)]), cancellation)
            : null;

        var saved = await cases.SaveAsync(changed, CancellationToken.None);
        if (saved && !change.IsNone)
        {
            await listings.MoveAsync(change, CancellationToken.None);
        }

        if (promise is not null)
        {
            await promises.TakeBackAsync(promise, CancellationToken.None);
        }

        return saved;
    }

    /// <summary>
    /// A change of place or of a figure must reach the lists for certain. The status beside a case that stays where it is may lag
    /// until its next change if the process dies at that very moment: opening the case shows the truth, and the promise would cost
    /// two storage requests on the commonest actions.
    /// </summary>
    private static bool NeedsPromise(IReadOnlyList<Listing> before, IReadOnlyList<Listing> after) =>
        before.Count != after.Count || before.Zip(after).Any(rows =>
            rows.First.Place != rows.Second.Place
            || rows.First.Satisfaction != rows.Second.Satisfaction
            || rows.First.Solved != rows.Second.Solved
            || rows.First.SampleSatisfaction != rows.Second.SampleSatisfaction
            || rows.First.Excluded != rows.Second.Excluded);
}
