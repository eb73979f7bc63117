using System.Globalization;
using System.Text;
using System.Text.Json;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// Published ratings as JSON and as one CSV table (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets show Chinese). The same
/// figures give the same bytes everywhere.
/// </summary>
public static class RatingsFiles
{
    public const string JsonName = "ratings.json";
    public const string CsvName = "ratings.csv";
    public const string CsvType = "text/csv; charset=utf-8";

    private const string NewLine = "\r\n";

    private static readonly string[] Columns =
    [
        "dimension", "key", "answered", "inTime", "unanswered", "rated", "notRated", "repeated", "satisfied", "fairlySatisfied", "dissatisfied", "solved",
        "excluded", "responseRate", "responseLow", "responseHigh", "resolutionRate", "resolutionLow", "resolutionHigh",
        "satisfactionRate", "satisfactionLow", "satisfactionHigh", "score", "tier",
    ];

    public static IReadOnlyList<PublishedFile> Render(PeriodRatings ratings) =>
    [
        new(JsonName, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(ratings, CoreJson.Options)),
        new(CsvName, CsvType, CsvOf(ratings)),
    ];

    private static byte[] CsvOf(PeriodRatings ratings)
    {
        var text = new StringBuilder("\uFEFF").AppendJoin(',', Columns).Append(NewLine);
        Add("total", [ratings.Total]);
        Add("department", ratings.Departments);
        Add("category", ratings.Categories);
        Add("district", ratings.Districts);
        Add("channel", ratings.Channels);
        foreach (var source in ratings.Sources)
        {
            Line(
                "source", EnumText.Of(source.Source), null, null, null, source.Rated, null, null, source.Satisfied, source.FairlySatisfied, source.Dissatisfied,
                source.Solved, null, null, null, null, source.Resolution.Share, source.Resolution.Low, source.Resolution.High,
                source.Satisfaction.Share, source.Satisfaction.Low, source.Satisfaction.High, null, null);
        }

        foreach (var ground in ratings.Exclusions)
        {
            Line(["exclusion", ground.Ground, .. new object?[10], ground.Cases, .. new object?[11]]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        void Add(string dimension, IReadOnlyList<RatingLine> lines)
        {
            foreach (var line in lines)
            {
                var tally = line.Tally;
                Line(
                    dimension, line.Key, tally.Answered, tally.InTime, tally.Unanswered, tally.Rated, tally.NotRated, tally.Repeated,
                    tally.Satisfied, tally.FairlySatisfied, tally.Dissatisfied, tally.Solved, tally.Excluded,
                    line.Response.Share, line.Response.Low, line.Response.High, line.Resolution.Share, line.Resolution.Low, line.Resolution.High,
                    line.Satisfaction.Share, line.Satisfaction.Low, line.Satisfaction.High, line.Score, line.Tier);
            }
        }

        // Keys are ids of the policy and names of channels: letters, digits, dots and hyphens, nothing to quote.
        void Line(params IEnumerable<object?> cells) =>
            text.AppendJoin(',', cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture))).Append(NewLine);
    }
}
