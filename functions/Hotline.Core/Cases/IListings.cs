namespace Hotline.Core.Cases;

/// <summary>The lists that are read instead of searching all cases: work lists by due time, answered cases by time.</summary>
public interface IListings
{
    /// <summary>Brings the lists from one state of a case to the next; safe to repeat.</summary>
    Task MoveAsync(ListingChange change, CancellationToken cancellation);

    /// <summary>Open cases of one list, soonest due first.</summary>
    Task<ListingPage> OpenAsync(string list, int size, string? continuation, CancellationToken cancellation);

    /// <summary>Open cases of one list that are due before that instant, soonest first.</summary>
    IAsyncEnumerable<Listing> DueBeforeAsync(string list, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Cases of one department answered in [from, to).</summary>
    IAsyncEnumerable<Listing> AnsweredAsync(string list, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation);

    /// <summary>Notes how far the reminders for a listed case have gone; does nothing if the case has left that place.</summary>
    Task MarkRemindedAsync(Listing listing, int reminded, CancellationToken cancellation);
}

/// <summary>A page of a list; <paramref name="Continuation"/> is null on the last one.</summary>
public sealed record ListingPage(IReadOnlyList<Listing> Listings, string? Continuation);

/// <summary>Says that a case's places in the lists are about to change; those it stood in are named so that they can be cleared.</summary>
public sealed record ListingMoved(Reference Reference, int Version, IReadOnlyList<ListingPlace> From);

/// <summary>A place in a list, without anything of the case.</summary>
public sealed record ListingPlace(string List, ListedFor For, DateTimeOffset? AnsweredAt, DateTimeOffset Due);

/// <summary>
/// The promise that lists follow a change even if the process dies right after it: a message that comes back later unless it is
/// taken back once the lists are right.
/// </summary>
public interface IListingPromises
{
    Task<ListingPromise> MakeAsync(ListingMoved move, CancellationToken cancellation);

    /// <summary>Not being able to take it back is harmless: the lists are then set right once more.</summary>
    Task TakeBackAsync(ListingPromise promise, CancellationToken cancellation);
}

/// <summary>What it takes to take a promise back; opaque here.</summary>
public sealed record ListingPromise(string Message, string Receipt);
