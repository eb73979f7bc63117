using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Core.Publish.OpenData;

/// <summary>
/// Publishes the cases behind every final month, once; again as the next revision where the ratings were corrected or somebody asked
/// for removal. Quarters and years follow their months. Safe to repeat: a revision counts once the index names it.
/// </summary>
public sealed class PublishOpenDataHandler(
    IOpenData store, PublishedRatings ratings, OpenDataExport export, ILedgerStore ledger, CityClocks clocks, TimeProvider time)
{
    /// <summary>How far back a night looks for months that were corrected.</summary>
    private const int MonthsBack = 36;

    private static readonly int[] Longer = [3, 12];

    /// <summary>The revisions that were published by this.</summary>
    public async Task<IReadOnlyList<OpenRevision>> HandleAsync(CancellationToken cancellation)
    {
        var read = await store.ReadIndexAsync(cancellation);
        var removals = await store.RemovalsAsync(cancellation);
        var revisions = read.Index.Revisions.ToList();
        foreach (var period in await FinalMonthsAsync(cancellation))
        {
            await TendAsync(revisions, period, [.. removals.Where(removal => removal.Month.ToString() == period.Period)], removals, cancellation);
        }

        foreach (var period in await FinalLongerAsync(revisions, cancellation))
        {
            await TendAsync(revisions, period, [], removals, cancellation);
        }

        var published = revisions.Except(read.Index.Revisions).ToList();
        if (published.Count == 0 || !await store.ReplaceIndexAsync(read, new(revisions), cancellation))
        {
            return [];
        }

        await export.ClearAsync(read.Index.Revisions.Except(revisions), cancellation);
        await ledger.NoteAsync(clocks.DayOf(time.GetUtcNow()), published.Select(OpenDataExport.LeafOf), cancellation);
        return published;
    }

    /// <summary>Another revision where there is none yet, the ratings have a later one, or more people asked for removal.</summary>
    private async Task TendAsync(
        List<OpenRevision> revisions,
        PeriodRatings period,
        IReadOnlyList<OpenDataRemoval> asked,
        IReadOnlyList<OpenDataRemoval> removals,
        CancellationToken cancellation)
    {
        var latest = revisions.LastOrDefault(revision => revision.Period == period.Period);
        var count = asked.Select(removal => removal.Reference).Distinct().Count();
        if (latest is not null && latest.RatingsRevision >= period.Revision && latest.Removals >= count)
        {
            return;
        }

        var reason = latest is null ? null : latest.RatingsRevision < period.Revision ? period.Reason : OpenDataExport.RemovalReason;
        var made = await export.MakeAsync(period, (latest?.Revision ?? 0) + 1, reason, count, removals.Select(removal => removal.Reference).ToHashSet(), cancellation);
        if (count > (latest?.Removals ?? 0) || RatedPeriod.TryParse(period.Period, out var rated) && rated.Length > 1)
        {
            revisions.RemoveAll(revision => revision.Period == period.Period);
        }

        revisions.Add(made);
    }

    private async Task<IReadOnlyList<PeriodRatings>> FinalMonthsAsync(CancellationToken cancellation)
    {
        var final = new List<PeriodRatings>();
        var month = Month.Of(clocks.DayOf(time.GetUtcNow())).Previous;
        for (var back = 0; back < MonthsBack; back++, month = month.Previous)
        {
            var found = await ratings.FindAsync(month.ToString(), cancellation);
            if (found is { Provisional: false })
            {
                final.Insert(0, found);
            }
            else if (found is null && back > 0)
            {
                break;
            }
        }

        return final;
    }

    /// <summary>Those whose months are all there.</summary>
    private async Task<IReadOnlyList<PeriodRatings>> FinalLongerAsync(List<OpenRevision> revisions, CancellationToken cancellation)
    {
        var periods = revisions.Select(revision => Month.TryParse(revision.Period, out var month) ? month : null).OfType<Month>().Distinct()
            .SelectMany(month => Longer.Select(length => RatedPeriod.Containing(month.First, length)))
            .Distinct()
            .Where(period => period.Months.All(month => revisions.Exists(revision => revision.Period == month.ToString())));
        var final = new List<PeriodRatings>();
        foreach (var period in periods)
        {
            if (await ratings.FindAsync(period.Name, cancellation) is { Provisional: false } found)
            {
                final.Add(found);
            }
        }

        return final;
    }
}
