using Hotline.Core.Calendar;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish;

/// <summary>
/// The ratings of one month as they are published. <paramref name="Provisional"/> while the month is not over;
/// <paramref name="Formula"/> names the way of counting (docs) and changes with it.
/// </summary>
public sealed record MonthRatings(
    Month Month,
    bool Provisional,
    DateTimeOffset CountedAt,
    string Formula,
    string PolicyVersion,
    Tally Total,
    IReadOnlyList<ReportLine> Departments,
    IReadOnlyList<ReportLine> Categories,
    IReadOnlyList<ReportLine> Channels,
    IReadOnlyList<ReportLine> Exclusions);

/// <summary>A published file as everyone can fetch it.</summary>
public sealed record PublishedFile(string Name, string ContentType, ReadOnlyMemory<byte> Content);

/// <summary>Renders a month's ratings in the forms they are published in.</summary>
public interface IRatingsFiles
{
    IReadOnlyList<PublishedFile> Render(MonthRatings ratings);
}

/// <summary>The public place of published files: anyone may read it without asking the service.</summary>
public interface IPublicFiles
{
    Task PutAsync(string folder, PublishedFile file, CancellationToken cancellation);

    /// <summary>Null when nothing was published there.</summary>
    Task<PublishedFile?> FindAsync(string folder, string name, CancellationToken cancellation);
}

/// <summary>Counts and publishes the current month and, since late ratings come in, the one before. Safe to repeat.</summary>
public sealed class PublishRatingsHandler(
    RatingCount count, IRatingsFiles files, IPublicFiles publicFiles, CityPolicy policy, WorkingCalendar calendar, TimeProvider time)
{
    /// <summary>2: cases that were excluded on a ground are counted apart.</summary>
    private const string Formula = "2";

    public async Task<IReadOnlyList<MonthRatings>> HandleAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var current = Month.Of(calendar.LocalDate(now));
        return [await PublishAsync(current.Previous, now, cancellation), await PublishAsync(current, now, cancellation)];
    }

    private async Task<MonthRatings> PublishAsync(Month month, DateTimeOffset now, CancellationToken cancellation)
    {
        var cells = await count.BetweenAsync(month.First, month.Last, cancellation);
        var ratings = new MonthRatings(
            month,
            calendar.LocalDate(now) <= month.Last,
            now,
            Formula,
            policy.Version,
            cells.Total,
            cells.By(ReportDimension.Department),
            cells.By(ReportDimension.Category),
            cells.By(ReportDimension.Channel),
            cells.Exclusions);
        foreach (var file in files.Render(ratings))
        {
            await publicFiles.PutAsync(month.ToString(), file, cancellation);
        }

        return ratings;
    }
}
