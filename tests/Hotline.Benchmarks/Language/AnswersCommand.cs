using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Language.Answers;
using Spectre.Console;

namespace Hotline.Benchmarks.Language;

/// <summary>
/// `answers`: what the answer check warns of in real replies, and how it tells them from the replies to other messages. Prints counts
/// only, no text of the data.
/// </summary>
internal static class AnswersCommand
{
    public static Command Create() => DataCommand.Create(
        "answers",
        "Measures what the answer check warns of in real replies, and how fast.",
        "messages-with-replies.csv",
        columns: "subject, detail and reply",
        Run);

    private static void Run(string path)
    {
        var messages = Read(path);
        var quality = new AnswerQuality(PolicyLoader.Load(new EmbeddedPolicy()));
        // Half a list away: the reply to quite another message, the same pairs in every run.
        var others = messages.Select((message, at) => (message.Complaint, messages[(at + (messages.Count / 2)) % messages.Count].Reply)).ToList();
        var watch = Stopwatch.StartNew();
        var own = Review(quality, messages);
        var each = watch.Elapsed.TotalMilliseconds / messages.Count;
        var swapped = Review(quality, others);

        Report.Machine("answer check");
        AnsiConsole.Write(Warnings(own, swapped));
        Print("questions and requests found a message", own.Average(review => review.Asked.Count));
        Print("answered in the reply to it, share", Answered(own));
        Print("answered in the reply to another message, share", Answered(swapped));
        Print("a reply takes up more of its own message than the other's reply, share", own.Zip(swapped).Average(pair => pair.First.Relevance > pair.Second.Relevance ? 1.0 : 0.0));
        Print("stock phrases in a reply, share", own.Average(review => review.Boilerplate));
        Print("ms a reply on one core", each);
    }

    private static List<(string Complaint, string Reply)> Read(string path)
    {
        using var csv = new CsvReader(File.OpenText(path), CultureInfo.InvariantCulture);
        List<(string Complaint, string Reply)> messages = [];
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            messages.Add(($"{csv.GetField("subject")}\n{csv.GetField("detail")}", csv.GetField("reply") ?? ""));
        }

        return messages;
    }

    private static List<AnswerReview> Review(AnswerQuality quality, IEnumerable<(string Complaint, string Reply)> messages) =>
        [.. messages.Select(message => quality.Review(message.Complaint, message.Reply, []))];

    private static Table Warnings(List<AnswerReview> own, List<AnswerReview> swapped)
    {
        var table = Report.Table(["warning"], ["replies", "share", "share, other's reply"]);
        foreach (var kind in Enum.GetValues<AnswerWarningKind>())
        {
            table.AddRow(EnumText.Of(kind), Count(own, kind).ToString(CultureInfo.InvariantCulture), Share(own, kind), Share(swapped, kind));
        }

        var none = own.Count(review => review.Warnings.Count == 0);
        table.AddRow("none at all", none.ToString(CultureInfo.InvariantCulture), Text((double)none / own.Count), Text(swapped.Average(review => review.Warnings.Count == 0 ? 1.0 : 0.0)));
        return table;
    }

    private static int Count(List<AnswerReview> reviews, AnswerWarningKind kind) => reviews.Count(review => review.Warnings.Any(warning => warning.Kind == kind));

    private static string Share(List<AnswerReview> reviews, AnswerWarningKind kind) => Text((double)Count(reviews, kind) / reviews.Count);

    private static double Answered(List<AnswerReview> reviews) =>
        (double)reviews.Sum(review => review.Asked.Count(asked => asked.Answered)) / Math.Max(1, reviews.Sum(review => review.Asked.Count));

    private static void Print(string what, double figure) => AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{what}: {Text(figure)}");

    private static string Text(double figure) => figure.ToString("0.000", CultureInfo.InvariantCulture);
}
