using System.Collections.Concurrent;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Remind;

namespace Hotline.Journey.Tests.Access;

/// <summary>
/// Cases that stand as they were put, however often somebody acts on them: what one caller does is forgotten before the next one
/// comes. Only for who may do what; that it is stored whole, in order and once is tested on real storage.
/// </summary>
internal sealed class StandingCases : ICases, IListings, IListingPromises, INoticeMessages
{
    private readonly ConcurrentDictionary<Reference, CaseState> _states = new();
    private readonly ConcurrentDictionary<Reference, IReadOnlyList<CaseEvent>> _events = new();

    /// <summary>Puts a case there, with a query code of its own.</summary>
    public string Put(Case found, IKeyedHash hash)
    {
        var code = QueryCode.New();
        var reference = found.State.Reference;
        _events[reference] = [.. found.Events];
        _states[reference] = found.State with { QueryCodeHash = QueryCode.Hash(hash, reference, code) };
        return code;
    }

    public Task<Case?> FindAsync(Reference reference, CancellationToken cancellation) =>
        Task.FromResult(_states.TryGetValue(reference, out var state) ? Case.Restore(state, _events[reference], "tag") : null);

    public Task<bool> SaveAsync(Case changedCase, CancellationToken cancellation) => Task.FromResult(true);

    public Task EraseWordsAsync(Reference reference, CancellationToken cancellation) => Task.CompletedTask;

    public Task MoveAsync(ListingChange change, CancellationToken cancellation) => Task.CompletedTask;

    public Task<ListingPromise> MakeAsync(ListingMoved move, CancellationToken cancellation) => Task.FromResult(new ListingPromise("1", "1"));

    public Task TakeBackAsync(ListingPromise promise, CancellationToken cancellation) => Task.CompletedTask;

    public Task SendAsync(NoticeDue message, CancellationToken cancellation) => Task.CompletedTask;

    public Task<bool> AddAsync(Case newCase, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<ListingPage> OpenAsync(string list, int size, string? continuation, CancellationToken cancellation) => throw new NotSupportedException();

    public IAsyncEnumerable<Listing> DueBeforeAsync(string list, DateTimeOffset until, CancellationToken cancellation) =>
        AsyncEnumerable.Empty<Listing>();

    public IAsyncEnumerable<Listing> AnsweredAsync(string list, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<Listing>> PageAsync(ListingSpan span, ListingMark? after, int size, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Listing>>([]);
}
