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

    /// <summary>
    /// A page of one section of a list in [from, to), earliest first: the answered ones, or those open by due time.
    /// <paramref name="after"/> is the last case that was seen, null for the first page.
    /// </summary>
    Task<IReadOnlyList<Listing>> PageAsync(ListingSpan span, ListingMark? after, int size, CancellationToken cancellation);
}

/// <summary>A page of a list; <paramref name="Continuation"/> is null on the last one.</summary>
public sealed record ListingPage(IReadOnlyList<Listing> Listings, string? Continuation);

/// <summary>A part of a list. Open cases lie in it by their due time, answered ones by the answering time.</summary>
public sealed record ListingSpan(string List, bool Answered, DateTimeOffset From, DateTimeOffset To);

/// <summary>A case's place in the order of any list's section.</summary>
public sealed record ListingMark(DateTimeOffset At, Reference Reference)
{
    public static ListingMark Of(Listing listing) => new(listing.AnsweredAt ?? listing.Due, listing.Reference);
}

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
