using System.Globalization;
using System.Text;
using System.Text.Json;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>A campaign and its results as files: JSON, and one CSV table (RFC 4180, UTF-8 with a byte order mark). The same answers give the same bytes.</summary>
public static class CampaignFiles
{
    public const string PlanName = "campaign.json";
    public const string JsonName = "results.json";
    public const string CsvName = "results.csv";

    private const string JsonType = "application/json; charset=utf-8";
    private const string NewLine = "\r\n";

    private static readonly string[] Columns =
        ["question", "kind", "dimension", "key", "answer", "numerator", "denominator", "notAnswered", "share", "low", "high", "mean"];

    public static string FolderOf(string id) => $"campaigns/{id}";

    public static PublishedFile Plan(PublicCampaign campaign) => new(PlanName, JsonType, JsonSerializer.SerializeToUtf8Bytes(campaign, CoreJson.Options));

    public static IReadOnlyList<PublishedFile> Results(CampaignResults results) =>
    [
        new(JsonName, JsonType, JsonSerializer.SerializeToUtf8Bytes(results, CoreJson.Options)),
        new(CsvName, RatingsFiles.CsvType, CsvOf(results)),
    ];

    private static byte[] CsvOf(CampaignResults results)
    {
        var text = new StringBuilder("\uFEFF").AppendJoin(',', Columns).Append(NewLine);
        foreach (var question in results.Questions)
        {
            var kind = Cases.EnumText.Of(results.Campaign.Questions.First(asked => asked.Id == question.Id).Kind);
            Line(question.Id, kind, "total", null, null, null, question.Answered, question.NotAnswered, null, null, null, question.Total?.Mean);
            Part(question.Id, kind, "total", null, question.Total);
            foreach (var cut in question.Sources)
            {
                Part(question.Id, kind, "source", cut.Key, cut.Figures);
            }

            foreach (var cut in question.Departments)
            {
                Part(question.Id, kind, "department", cut.Key, cut.Figures);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        void Part(string id, string kind, string dimension, string? key, AnswerFigures? figures)
        {
            foreach (var (value, figure) in figures?.Values ?? [])
            {
                Line(id, kind, dimension, key, value, figure.Numerator, figure.Denominator, null, figure.Share, figure.Low, figure.High, null);
            }
        }

        // Keys are ids of the policy and numbers: nothing to quote.
        void Line(params IEnumerable<object?> cells) =>
            text.AppendJoin(',', cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture))).Append(NewLine);
    }
}
