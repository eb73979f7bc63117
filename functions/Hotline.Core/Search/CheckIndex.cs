using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Search;

/// <summary>
/// Checks the index against the cases, by their lists, and has repaired what differs: the open cases at every call, all of them once a
/// day. What a process took down with it before it had handed it on is found here. A walk over all goes on where the last call left it.
/// </summary>
public sealed class CheckIndexHandler(
    IListings listings, CheckListings check, IIndexWalks walks, ICaseIndex index, SweepIndexFiles sweep, CityPolicy policy, TimeProvider time)
{
    private const int Page = 1000;

    private static readonly TimeSpan BetweenWalks = TimeSpan.FromHours(20);

    /// <summary>A call's share of a walk.</summary>
    private static readonly TimeSpan Share = TimeSpan.FromSeconds(40);

    private readonly string[] _lists = [.. policy.Departments.All.Select(department => department.Id), CityPolicy.Desk];

    public async Task HandleAsync(CancellationToken cancellation)
    {
        await index.RefreshAsync(cancellation);
        var walk = await walks.FindAsync(cancellation);
        if (index.RebuildingSince is { } since && walk?.Rebuilds(since) != true)
        {
            // Whoever began the rebuild died before it had noted its walk.
            walk = IndexWalk.Begin(rebuild: true, time.GetUtcNow());
        }
        else if (walk is null || (!walk.IsUnderWay && walk.StartedAt < time.GetUtcNow() - BetweenWalks))
        {
            walk = IndexWalk.Begin(rebuild: false, time.GetUtcNow());
        }

        if (walk.IsUnderWay)
        {
            await GoOnAsync(walk, cancellation);
        }
        else
        {
            await CheckOpenAsync(cancellation);
        }
    }

    private async Task CheckOpenAsync(CancellationToken cancellation)
    {
        foreach (var list in _lists)
        {
            await foreach (var open in listings.DueBeforeAsync(list, DateTimeOffset.MaxValue, cancellation).Chunk(Page, cancellation))
            {
                await check.HandleAsync(open, cancellation);
            }
        }
    }

    private async Task GoOnAsync(IndexWalk walk, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + Share;
        while (walk.IsUnderWay && time.GetUtcNow() < until)
        {
            walk = await StepAsync(walk, cancellation);
            await walks.PutAsync(walk, cancellation);
        }

        if (!walk.IsUnderWay)
        {
            await sweep.HandleAsync(cancellation);
        }
    }

    private async Task<IndexWalk> StepAsync(IndexWalk walk, CancellationToken cancellation)
    {
        if (walk.List >= _lists.Length)
        {
            return walk with { FinishedAt = time.GetUtcNow() };
        }

        return walk.AnsweredFrom is { } from
            ? await AnsweredStepAsync(walk, from, cancellation)
            : await OpenStepAsync(walk, cancellation);
    }

    private async Task<IndexWalk> OpenStepAsync(IndexWalk walk, CancellationToken cancellation)
    {
        var page = await listings.OpenAsync(_lists[walk.List], Page, walk.OpenAfter, cancellation);
        var repaired = await check.HandleAsync(page.Listings, cancellation);
        return walk with
        {
            OpenAfter = page.Continuation,
            AnsweredFrom = page.Continuation is null ? DateTimeOffset.MinValue : null,
            Seen = walk.Seen + page.Listings.Count,
            Repaired = walk.Repaired + repaired,
        };
    }

    private async Task<IndexWalk> AnsweredStepAsync(IndexWalk walk, DateTimeOffset from, CancellationToken cancellation)
    {
        await foreach (var answered in listings.AnsweredAsync(_lists[walk.List], from, DateTimeOffset.MaxValue, cancellation).Chunk(Page, cancellation))
        {
            var repaired = await check.HandleAsync(answered, cancellation);
            var seen = walk with { Seen = walk.Seen + answered.Count, Repaired = walk.Repaired + repaired };
            // One tick on: two answers of one department in the same tick are as good as impossible, and the next day's walk sees both.
            return answered.Count < Page ? seen.NextList() : seen with { AnsweredFrom = answered[^1].AnsweredAt!.Value.AddTicks(1) };
        }

        return walk.NextList();
    }
}
