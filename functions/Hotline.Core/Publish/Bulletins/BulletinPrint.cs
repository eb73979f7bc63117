using System.Globalization;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Print;
using Phrase = Hotline.Core.Publish.Bulletins.BulletinPhrases;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>Sets a bulletin out for print in one language and the city's time.</summary>
public sealed class BulletinPrint(CityPolicy policy, CityTime cityTime)
{
    public PrintDocument Of(Bulletin bulletin, string language)
    {
        var text = new PrintWords(policy, cityTime, language);
        var content = bulletin.Content;
        return new(
            language,
            bulletin.Title.In(language),
            bulletin.Number?.ToString(),
            bulletin.Office.In(language),
            text.Day(bulletin.PublishedAt ?? bulletin.DraftedAt),
            [
                .. Remark(bulletin.Words, text),
                .. content.Period is { } period ? OfPeriod(period, text) : [],
                .. content.Meeting is { } meeting ? OfMeeting(meeting, text) : [],
                .. content.Case is { } told ? OfCase(told, text) : [],
            ]);
    }

    private static IEnumerable<PrintBlock> Remark(string? words, PrintWords text) => words is null
        ? []
        : [new PrintHeading(text[Phrase.Remarks]), .. words.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new PrintParagraph(line.Trim()))];

    private static IEnumerable<PrintBlock> OfPeriod(PeriodAccount account, PrintWords text)
    {
        yield return new PrintHeading(text[Phrase.ByDepartment]);
        yield return LinesOf(Phrase.Department, account.Departments, account.Total, text.Department, text);
        yield return new PrintHeading(text[Phrase.ByChannel]);
        yield return LinesOf(Phrase.Channel, account.Channels, account.Total, text.Channel, text);
        if (account.Late.Count > 0)
        {
            yield return new PrintHeading(text[Phrase.LateCases]);
            yield return new PrintTable(
                text.All(Phrase.Reference, Phrase.Department, Phrase.Category, Phrase.Due, Phrase.Done, Phrase.Returned, Phrase.Extended),
                [.. account.Late.Select(late => PrintWords.Row(
                    late.Reference, text.Department(late.Department), text.Category(late.Category), text.Moment(late.Due), late.AnsweredAt is null ? text[Phrase.Open] : text.Moment(late.AnsweredAt), late.Returns, late.Extensions))]);
        }
    }

    private static PrintTable LinesOf(LocalText first, IReadOnlyList<PeriodLine> lines, PeriodLine total, Func<string, string> name, PrintWords text) => new(
        text.All(first, Phrase.Answered, Phrase.InTime, Phrase.Late, Phrase.Unanswered, Phrase.Urged, Phrase.Supervised, Phrase.Returned, Phrase.Satisfaction),
        [.. lines.Select(line => Line(name(line.Key), line, text)), Line(text[Phrase.Total], total, text)]);

    private static IReadOnlyList<string> Line(string name, PeriodLine line, PrintWords text) => PrintWords.Row(
        name,
        line.Tally.Answered,
        line.Tally.InTime,
        line.Tally.Answered - line.Tally.InTime,
        line.Tally.Unanswered,
        line.Urged,
        line.Supervised,
        line.Returned,
        Tally.Share(line.Tally.Satisfied + line.Tally.FairlySatisfied, line.Tally.Rated) is { } rate ? rate.ToString("0.0%", CultureInfo.InvariantCulture) : "—");

    private static IEnumerable<PrintBlock> OfMeeting(MeetingAccount account, PrintWords text)
    {
        yield return new PrintHeading(text[Phrase.Items]);
        yield return new PrintTable(
            text.All(Phrase.Number, Phrase.Matter, Phrase.Lead, Phrase.CoHandlers, Phrase.Due, Phrase.Standing),
            [.. account.Items.Select(item => PrintWords.Row(
                item.Number,
                item.Text,
                text.Department(item.Department),
                text.Departments(item.CoHandlers),
                item.Due is { } due ? text.Day(due) : text[Phrase.EveryQuarter],
                StandingOf(item, text)))]);
    }

    private static string StandingOf(ItemAccount item, PrintWords text)
    {
        var done = item.AnsweredAt is { } at ? $"{text.Day(at)} {text[item.InTime ? Phrase.YesInTime : Phrase.NotInTime]}" : CaseTexts.Status(item.Status, text.Language);
        var late = item is { AnsweredAt: null, InTime: false } ? $" ({text[Phrase.IsLate]})" : "";
        var reports = item.Reports > 0 ? $"; {text[Phrase.NumberOfReports(item.Reports)]}" : "";
        return done + late + reports;
    }

    private static IEnumerable<PrintBlock> OfCase(CaseAccount account, PrintWords text)
    {
        yield return new PrintHeading(text[Phrase.Account]);
        yield return new PrintTable(
            text.All(Phrase.Reference, Phrase.Leader, Phrase.Grade, Phrase.Category, Phrase.Lead, Phrase.CoHandlers, Phrase.Received, Phrase.Due, Phrase.Done),
            [
                PrintWords.Row(
                    account.Reference,
                    text.Leader(account.Leader),
                    account.Grade is { } grade ? text[Phrase.Of(grade)] : "—",
                    text.Category(account.Category),
                    text.Department(account.Department),
                    text.Departments(account.CoHandlers),
                    text.Moment(account.ReceivedAt),
                    text.Moment(account.Due),
                    account.AnsweredAt is null ? text[Phrase.Open] : $"{text.Moment(account.AnsweredAt.Value)} {text[account.InTime ? Phrase.YesInTime : Phrase.NotInTime]}"),
            ]);
        yield return new PrintHeading(text[Phrase.Course]);
        yield return new PrintTable(
            text.All(Phrase.Time, Phrase.Event), [.. account.Steps.Select(step => PrintWords.Row(text.Moment(step.At), step.Sentence.In(text.Language)))]);
    }
}
