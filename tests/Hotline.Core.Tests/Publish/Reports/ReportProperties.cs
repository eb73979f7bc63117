using FsCheck.Xunit;
using Hotline.Core.Cases;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Reports;
using Hotline.Core.Tests.Builders;
using Hotline.Core.Tests.Publish.Figures;

namespace Hotline.Core.Tests.Publish.Reports;

/// <summary>Reports against a naive recount of the same cases, one by one.</summary>
[Properties(Arbitrary = [typeof(CountedCaseArbitraries)])]
public sealed class ReportProperties
{
    private static readonly DateOnly From = new(2026, 2, 10);
    private static readonly DateOnly To = new(2026, 3, 15);

    [Property]
    public void Report_OfRandomHistories_IsWhatANaiveRecountGives(CountedCase[] cases, Channel? channel)
    {
        var report = Pull(cases, new(From, To, ReportDimension.Department, new(Channel: channel)));

        var asked = cases.Where(each => channel is null || each.Channel == channel).ToList();
        var (now, before) = (Between(asked, From, To), Between(asked, report.BeforeFrom, report.BeforeTo));
        report.Lines.Select(line => line.Key).ShouldBe(now.Select(each => each.Department).Distinct(), ignoreOrder: true);
        foreach (var line in report.Lines)
        {
            line.Now.ShouldBe(Naive(now.Where(each => each.Department == line.Key)));
            (line.Before ?? Naive([])).ShouldBe(Naive(before.Where(each => each.Department == line.Key)));
        }

        report.Total.Now.ShouldBe(Naive(now));
        report.Total.Before.ShouldBe(Naive(before));
    }

    [Property]
    public void Report_ByAnyDimension_SumsToTheSameTotal(CountedCase[] cases)
    {
        var expected = Between(cases, From, To).Aggregate(new Tally(), (sum, each) => sum + Tally.Of(each));

        foreach (var by in Enum.GetValues<ReportDimension>())
        {
            var report = Pull(cases, new(From, To, by, new()));

            report.Lines.Aggregate(new Tally(), (sum, line) => sum + line.Now.Tally).ShouldBe(expected, by.ToString());
        }
    }

    private static Report Pull(IEnumerable<CountedCase> cases, PullReport query) =>
        new PullReportHandler(new(new CountedMonthsInMemory(cases)), TestCity.Policy).HandleAsync(query, [], CancellationToken.None).Result.Value;

    private static List<CountedCase> Between(IEnumerable<CountedCase> cases, DateOnly from, DateOnly to) =>
        [.. cases.Where(each => each.Day >= from && each.Day <= to)];

    private static ReportFigures Naive(IEnumerable<CountedCase> cases)
    {
        var all = cases.ToList();
        var counted = all.Where(each => each.Excluded is null).ToList();
        var tally = all.Aggregate(new Tally(), (sum, each) => sum + Tally.Of(each));
        var due = counted.Count;
        var times = counted.Select(each => each.ResponseMinutes).OfType<int>().Order().ToList();
        return new(
            tally,
            Rate(tally.InTime, due),
            Rate(tally.Solved, tally.Rated),
            Rate(tally.Satisfied + tally.FairlySatisfied, tally.Rated),
            Rate(due - tally.InTime, due),
            counted.Count(each => each.Returns > 0),
            counted.Count(each => each.Extensions > 0),
            counted.Count(each => each.Reopened > 0),
            Hours(0.5m),
            Hours(0.9m));

        double? Hours(decimal share) => times.Count == 0
            ? null
            : (double)Math.Round(times[(int)Math.Ceiling(share * times.Count) - 1] / 60m, 2, MidpointRounding.AwayFromZero);

        static RateFigure Rate(int part, int whole) => RateFigure.Of(part, whole, TestCity.Policy.Supervision.Ratings.Rules.MinimumSample);
    }
}
