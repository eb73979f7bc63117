using System.Collections.Concurrent;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Matching;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Ledger;
using Hotline.Core.Publish.OpenData;
using Hotline.Core.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Tool.Demo;

/// <summary>
/// Lets some months happen: cases go through their own transitions under a moved clock and into storage as the app stores them. At the
/// end of each month it is published as on that day, and at last the ledger of all days.
/// </summary>
internal sealed class DemoLoad(IServiceProvider services, DemoClock clock, int seed, Action<string> tell)
{
    private const int WritesAtOnce = 16;
    private const int BurstMain = 6;

    private readonly ICases _cases = services.GetRequiredService<ICases>();
    private readonly IListings _listings = services.GetRequiredService<IListings>();
    private readonly CityPolicy _policy = services.GetRequiredService<CityPolicy>();
    private readonly CityClocks _clocks = services.GetRequiredService<CityClocks>();
    private readonly ConcurrentDictionary<(DateOnly Day, Reference Case), LedgerLeaf> _leaves = new();

    public async Task RunAsync(int months, int cases, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var first = Month.Of(_clocks.DayOf(now).AddMonths(-months));
        var stories = Stories(cases, _clocks.Calendar.At(first.First, TimeOnly.MinValue), now);
        foreach (var stop in StopsFrom(first, months, now))
        {
            clock.MoveTo(stop);
            var stored = await HappenAsync([.. stories.Where(story => story.ReceivedAt <= stop && (story.Unstored is not null || story.HasStepsUntil(stop)))], stop, cancellation);
            await services.GetRequiredService<ChangeNotes>().HandOnAsync(cancellation);
            var rated = await services.GetRequiredService<PublishRatingsHandler>().HandleAsync(cancellation);
            await services.GetRequiredService<PublishOpenDataHandler>().HandleAsync(cancellation);
            tell($"{_clocks.DayOf(stop):yyyy-MM-dd}: {stored} cases written, final: {string.Join(", ", rated.Where(each => !each.Provisional).Select(each => each.Period))}");
        }

        await new DemoCampaigns(services, clock, seed).HappenAsync(cancellation);
        tell($"{await PublishLedgerAsync(cancellation)} days of the ledger published");
        tell($"{await IndexAsync(cancellation)} cases to be found by search");
        await services.GetRequiredService<FindHotIssuesHandler>().HandleAsync(cancellation);
    }

    private async Task<int> IndexAsync(CancellationToken cancellation)
    {
        var (changes, all) = (services.GetRequiredService<IndexChangesHandler>(), 0);
        for (var written = await changes.HandleAsync(cancellation); written > 0; written = await changes.HandleAsync(cancellation))
        {
            all += written;
        }

        return all;
    }

    private List<DemoCase> Stories(int cases, DateTimeOffset from, DateTimeOffset until)
    {
        var random = new Random(seed);
        var texts = new DemoTexts(random);
        var stories = new DemoStories(random, texts, _policy, _clocks, services.GetRequiredService<IKeyedHash>(), services.GetRequiredService<PublicWording>());
        var any = Enumerable.Range(0, cases).Select(_ => stories.Make(from + ((until - from) * random.NextDouble())));
        var together = Enumerable.Range(0, Math.Min(BurstMain, cases / 10)).Select(_ => stories.MakeOfBurstMain(until - TimeSpan.FromHours(random.Next(3, 60))));
        return [.. any.Concat(together).OrderBy(story => story.ReceivedAt)];
    }

    /// <summary>The night after each month's end, when it is first published, the one in which it is final, and now.</summary>
    private IEnumerable<DateTimeOffset> StopsFrom(Month first, int count, DateTimeOffset now)
    {
        var months = Enumerable.Range(0, count).Select(number => Month.Of(first.First.AddMonths(number)));
        return months
            .SelectMany(month => (int[])[1, _policy.Supervision.Ratings.FinalAfterDays + 1], (month, days) => month.Last.AddDays(days))
            .Select(day => _clocks.Calendar.At(day, new TimeOnly(2, 0)))
            .Where(stop => stop < now)
            .Order()
            .Append(now);
    }

    private async Task<int> HappenAsync(IReadOnlyList<DemoCase> stories, DateTimeOffset until, CancellationToken cancellation)
    {
        var found = new ConcurrentDictionary<Reference, Case>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(
            stories, parallel, async (story, stop) => found[story.Reference] = story.Unstored ?? (await _cases.FindAsync(story.Reference, stop))!);

        // One by one: the made-up choices come from one generator, so that the same seed gives the same city.
        var changes = stories.Select(story => (Story: story, Before: story.Unstored is null ? Listing.Of(found[story.Reference]) : [])).ToList();
        foreach (var story in stories)
        {
            story.Play(found[story.Reference], until);
        }

        await Parallel.ForEachAsync(changes, parallel, async (change, stop) => await StoreAsync(change.Story, found[change.Story.Reference], change.Before, stop));
        return stories.Count;
    }

    private async Task StoreAsync(DemoCase story, Case changed, IReadOnlyList<Listing> before, CancellationToken cancellation)
    {
        var isNew = story.Unstored is not null;
        if (!(isNew ? await _cases.AddAsync(changed, cancellation) : await _cases.SaveAsync(changed, cancellation)))
        {
            throw new ToolException($"Case {story.Reference} is there already or was changed by somebody else.");
        }

        story.Stored();
        await _listings.MoveAsync(ListingChange.Of(story.Reference, before, Listing.Of(changed)), cancellation);
        foreach (var @event in changed.UnsavedEvents)
        {
            _leaves[(_clocks.DayOf(@event.At), story.Reference)] = LedgerLeaf.Of(story.Reference, @event.Number, @event.Hash);
        }
    }

    /// <summary>Days that are published already stay as they are; what happened on them is in the next one's tree.</summary>
    private async Task<int> PublishLedgerAsync(CancellationToken cancellation)
    {
        var store = services.GetRequiredService<ILedgerStore>();
        var published = (await store.ReadAsync(cancellation)).Ledger.Days;
        var next = published is [.., var last] ? last.Day.AddDays(1) : DateOnly.MinValue;
        foreach (var day in _leaves.GroupBy(leaf => leaf.Key.Day > next ? leaf.Key.Day : next).OrderBy(day => day.Key))
        {
            await store.NoteAsync(day.Key, day.Select(leaf => leaf.Value), cancellation);
        }

        return (await services.GetRequiredService<PublishLedgerHandler>().HandleAsync(cancellation)).Count;
    }
}
