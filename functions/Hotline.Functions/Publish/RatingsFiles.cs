using System.Text.Json;
using Hotline.Core.Publish;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A month's ratings as JSON and as one CSV table.</summary>
public sealed class RatingsFiles : IRatingsFiles
{
    public const string JsonName = "ratings.json";
    public const string CsvName = "ratings.csv";

    public IReadOnlyList<PublishedFile> Render(MonthRatings ratings) =>
    [
        new(JsonName, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(ratings, CoreJson.Options)),
        new(CsvName, Csv.MediaType, Csv.Of(Rows(ratings))),
    ];

    private static IEnumerable<TallyRow> Rows(MonthRatings ratings) =>
    [
        TallyRow.Of("total", "", ratings.Total),
        .. ratings.Departments.Select(line => TallyRow.Of("department", line.Key, line.Tally)),
        .. ratings.Categories.Select(line => TallyRow.Of("category", line.Key, line.Tally)),
        .. ratings.Channels.Select(line => TallyRow.Of("channel", line.Key, line.Tally)),
        .. ratings.Exclusions.Select(line => TallyRow.Of("exclusion", line.Key, line.Tally)),
    ];
}
