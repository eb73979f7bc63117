using Hotline.Core.Cases;
using Hotline.Core.Remind;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Builders;

/// <summary>
/// One case and the moment somebody acts on it, for what operations decide; that their decisions are stored whole, in order and once
/// is tested on real storage.
/// </summary>
internal sealed class Desk : ICases, IListings, IListingPromises, INoticeMessages
{
    public Desk(Case found, string now)
    {
        Found = found;
        Time = new FakeTimeProvider(TestCity.At(now));
        Changes = new CaseChanges(this, this, this, Hash);
        Alarm = new EmergencyAlarm(new(this), TestCity.Clocks);
    }

    public Case Found { get; private set; }

    public FakeTimeProvider Time { get; }

    public CaseChanges Changes { get; }

    public EmergencyAlarm Alarm { get; }

    public PlainHash Hash { get; } = new();

    /// <summary>What the case has become by somebody else between reading and the first saving.</summary>
    public Case? LosesTheRaceTo { get; set; }

    /// <summary>What was done to storage, in order.</summary>
    public List<string> Done { get; } = [];

    public Task<Case?> FindAsync(Reference reference, CancellationToken cancellation) =>
        Task.FromResult(reference == Found.State.Reference ? Found : null);

    public Task EraseWordsAsync(Reference reference, CancellationToken cancellation) => Task.CompletedTask;

    public Task<bool> SaveAsync(Case changedCase, CancellationToken cancellation)
    {
        var wins = LosesTheRaceTo is null;
        Found = LosesTheRaceTo ?? changedCase;
        LosesTheRaceTo = null;
        return Does("save", wins);
    }

    public Task MoveAsync(ListingChange change, CancellationToken cancellation) => Does(
        $"leave {string.Join(' ', change.Left.Select(place => place.List))}, write {string.Join(' ', change.Written.Select(row => row.List))}", true);

    public Task<ListingPromise> MakeAsync(ListingMoved move, CancellationToken cancellation) => Does("promise", new ListingPromise("1", "1"));

    public Task TakeBackAsync(ListingPromise promise, CancellationToken cancellation) => Does("take back", true);

    public Task SendAsync(NoticeDue message, CancellationToken cancellation) => Does($"tell of {message.Version}", true);

    public Task<bool> AddAsync(Case newCase, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<ListingPage> OpenAsync(string list, int size, string? continuation, CancellationToken cancellation) => throw new NotSupportedException();

    public IAsyncEnumerable<Listing> DueBeforeAsync(string list, DateTimeOffset until, CancellationToken cancellation) => throw new NotSupportedException();

    public IAsyncEnumerable<Listing> AnsweredAsync(string list, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<Listing>> PageAsync(ListingSpan span, ListingMark? after, int size, CancellationToken cancellation) =>
        throw new NotSupportedException();

    private Task<T> Does<T>(string what, T outcome)
    {
        Done.Add(what);
        return Task.FromResult(outcome);
    }
}
