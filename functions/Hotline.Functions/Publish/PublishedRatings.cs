using System.Text.Json;
using Hotline.Core.Publish;

namespace Hotline.Functions.Publish;

/// <summary>A month's ratings as they were published.</summary>
public sealed class PublishedRatings(IPublicFiles files)
{
    /// <summary>Null when nothing was published for the month.</summary>
    public async Task<MonthRatings?> FindAsync(Month month, CancellationToken cancellation) =>
        await files.FindAsync(month.ToString(), RatingsFiles.JsonName, cancellation) is { } file
            ? JsonSerializer.Deserialize<MonthRatings>(file.Content.Span, CoreJson.Options)
            : null;
}
