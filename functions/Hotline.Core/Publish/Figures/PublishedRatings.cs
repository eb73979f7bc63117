using System.Text.Json;

namespace Hotline.Core.Publish.Figures;

/// <summary>Ratings in the public place: the latest of a period in its folder, and every final revision in one of its own, never changed.</summary>
public sealed class PublishedRatings(IPublicFiles files)
{
    /// <summary>As last published; null when nothing was published for the period.</summary>
    public async Task<PeriodRatings?> FindAsync(string period, CancellationToken cancellation) =>
        await files.FindAsync(period, RatingsFiles.JsonName, cancellation) is { } file
            ? JsonSerializer.Deserialize<PeriodRatings>(file.Content.Span, CoreJson.Options)
            : null;

    /// <summary>The revision's own folder first: what is final is there before anybody is shown it.</summary>
    public async Task PutAsync(PeriodRatings ratings, IEnumerable<PublishedFile> renderings, CancellationToken cancellation)
    {
        var all = renderings.ToList();
        foreach (var folder in ratings.Provisional ? [ratings.Period] : new[] { FolderOf(ratings.Period, ratings.Revision), ratings.Period })
        {
            foreach (var file in all)
            {
                await files.PutAsync(folder, file, cancellation);
            }
        }
    }

    public static string FolderOf(string period, int revision) => $"{period}/rev-{revision}";
}
