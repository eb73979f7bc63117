using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Intake;

namespace Hotline.Core.Tests.Builders;

/// <summary>Storage, queues and secrets that a refused request must never come to: any call fails the test.</summary>
internal sealed class Unreachable : ICases, ICaseMessages, IListings, IListingPromises, IAttachments, IKeyedHash
{
    public Task<Case?> FindAsync(Reference reference, CancellationToken cancellation) => throw Reached();

    public Task<bool> AddAsync(Case newCase, CancellationToken cancellation) => throw Reached();

    public Task<bool> SaveAsync(Case changedCase, CancellationToken cancellation) => throw Reached();

    public Task EraseWordsAsync(Reference reference, CancellationToken cancellation) => throw Reached();

    public Task SendAsync(ClassificationDue message, CancellationToken cancellation) => throw Reached();

    public Task SendAsync(RoutingDue message, CancellationToken cancellation) => throw Reached();

    public Task MoveAsync(ListingChange change, CancellationToken cancellation) => throw Reached();

    public Task<ListingPage> OpenAsync(string list, int size, string? continuation, CancellationToken cancellation) => throw Reached();

    public IAsyncEnumerable<Listing> DueBeforeAsync(string list, DateTimeOffset until, CancellationToken cancellation) => throw Reached();

    public IAsyncEnumerable<Listing> AnsweredAsync(string list, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation) =>
        throw Reached();

    public Task<IReadOnlyList<Listing>> PageAsync(ListingSpan span, ListingMark? after, int size, CancellationToken cancellation) =>
        throw Reached();

    public Task<ListingPromise> MakeAsync(ListingMoved move, CancellationToken cancellation) => throw Reached();

    public Task TakeBackAsync(ListingPromise promise, CancellationToken cancellation) => throw Reached();

    public Task<Attachment> SaveAsync(IncomingFile file, string contentType, CancellationToken cancellation) => throw Reached();

    public Task RemoveAsync(string id, CancellationToken cancellation) => throw Reached();

    public Task<Stream?> OpenAsync(string id, CancellationToken cancellation) => throw Reached();

    public string Of(string purpose, string value) => throw Reached();

    private static InvalidOperationException Reached() => new("A refused request reached storage.");
}
