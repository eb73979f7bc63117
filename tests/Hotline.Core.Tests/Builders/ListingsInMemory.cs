using Hotline.Core.Cases;

namespace Hotline.Core.Tests.Builders;

/// <summary>Lists that are just there, for the arithmetic that is done on them; how lists are kept is tested on real storage.</summary>
internal sealed class ListingsInMemory(params Listing[] listings) : IListings
{
    public IAsyncEnumerable<Listing> DueBeforeAsync(string list, DateTimeOffset until, CancellationToken cancellation) =>
        listings.Where(listing => listing.List == list && listing.AnsweredAt is null && listing.Due < until).ToAsyncEnumerable();

    public IAsyncEnumerable<Listing> AnsweredAsync(string list, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation) =>
        listings.Where(listing => listing.List == list && listing.AnsweredAt >= from && listing.AnsweredAt < to).ToAsyncEnumerable();

    public Task MoveAsync(ListingChange change, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<ListingPage> OpenAsync(string list, int size, string? continuation, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<Listing>> PageAsync(ListingSpan span, ListingMark? after, int size, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
