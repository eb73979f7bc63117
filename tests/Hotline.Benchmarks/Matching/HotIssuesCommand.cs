using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using Hotline.Language.Matching;
using Spectre.Console;

namespace Hotline.Benchmarks.Matching;

/// <summary>`hot-issues`: which issues stand out in a year of real messages, beside those that others found in them.</summary>
internal static class HotIssuesCommand
{
    private const int Listed = 5;
    private const int LeastPeople = 3;
    private static readonly string[] Times = ["yyyy/M/d H:mm:ss", "yyyy/M/d H:mm", "yyyy-MM-dd HH:mm:ss", "yyyy/M/d"];

    /// <summary>Words that each issue others found must be told by, whatever else it says.</summary>
    private static readonly (string Issue, string[] Words)[] FoundByOthers =
    [
        ("noise from the mixing plant at 丽发新城", ["丽发新城"]),
        ("parking spaces tied to flats at 伊景园滨河苑", ["伊景园滨河"]),
        ("the talent housing subsidy", ["人才", "购房补贴"]),
    ];

    public static Command Create() => DataCommand.Create(
        "hot-issues",
        "Finds the hot issues in real messages with votes and compares them with those that others found.",
        "messages-with-votes.csv",
        columns: "id, user, subject, time, detail, against and likes",
        Run);

    private static void Run(string path)
    {
        Report.Machine("Hot issues");
        var reports = Read(path);
        var (first, last) = (reports.Min(report => report.At), reports.Max(report => report.At));
        var start = Stopwatch.GetTimestamp();
        var issues = IssueFinder.Find(reports, LeastPeople).OrderByDescending(issue => issue.Heat(last, last - first)).ToList();
        var elapsed = Stopwatch.GetElapsedTime(start);
        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]{reports.Count} messages[/] of {first:yyyy-MM-dd} to {last:yyyy-MM-dd}: {issues.Count} issues of {LeastPeople} people or more, found in {elapsed.TotalSeconds:0.0} s");
        var table = Report.Table(["issue", "place", "from", "to"], ["heat", "people", "messages", "votes"]);
        foreach (var issue in issues.Take(Listed))
        {
            string[] figures = [Report.Number(issue.Heat(last, last - first)), .. new[] { issue.People, issue.Reports.Count, issue.Votes }.Select(Whole)];
            table.AddRow([string.Join(' ', issue.Phrases), issue.Place ?? "", Day(issue.From), Day(issue.To), .. figures]);
        }

        AnsiConsole.Write(table);
        foreach (var (issue, words) in FoundByOthers)
        {
            var rank = issues.FindIndex(found => words.All(word => found.Reports.Count(report => report.Text.Contains(word, StringComparison.Ordinal)) * 2 > found.Reports.Count)) + 1;
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Others found {issue}: here {(rank == 0 ? "not found" : $"number {rank}")}.");
        }
    }

    private static List<IssueReport> Read(string path)
    {
        using var csv = new CsvReader(File.OpenText(path), CultureInfo.InvariantCulture);
        var reports = new List<IssueReport>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            reports.Add(new(
                csv.GetField("id")!,
                csv.GetField("user")!,
                DateTimeOffset.ParseExact(csv.GetField("time")!.Trim(), Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                $"{csv.GetField("subject")}\n{csv.GetField("detail")}",
                csv.GetField<int?>("likes") + csv.GetField<int?>("against") ?? 0));
        }

        return reports;
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
