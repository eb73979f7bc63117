using System.Text;
using System.Text.Json;
using Hotline.Core.Cases;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Publish.Figures;

public sealed class RatingFiguresTests
{
    [Fact]
    public void Of_CasesCountedByHand_GivesTheRatesOfTheFormula()
    {
        var figures = ACount.Figures(
            ACount.Rated(Satisfaction.Satisfied),
            ACount.Rated(Satisfaction.FairlySatisfied, solved: false),
            ACount.Rated(Satisfaction.Dissatisfied, solved: false) with { InTime = false },
            ACount.Answered,
            ACount.Unanswered,
            ACount.Answered with { Excluded = "malicious" });

        figures.Total.Tally.ShouldBe(new Tally { Answered = 4, InTime = 3, Unanswered = 1, Satisfied = 1, FairlySatisfied = 1, Dissatisfied = 1, Solved = 1, Excluded = 1 });
        figures.Total.Tally.NotRated.ShouldBe(1);
        figures.Total.Response.ShouldBe(new(3, 5, 0.6, 0.231, 0.882));
        figures.Total.Resolution.Share.ShouldBe(0.333);
        figures.Total.Satisfaction.Share.ShouldBe(0.667);
        figures.Total.Score.ShouldBe(55); // 50 x 0.6 + 25 x 0.333 + 25 x 0.667
        figures.Exclusions.ShouldBe([new("malicious", 1)]);
    }

    [Fact]
    public void Of_FewerCasesThanTheMinimumSample_ShowsNoRate()
    {
        var figures = ACount.Figures(ACount.Rated(Satisfaction.Satisfied));

        figures.Total.Satisfaction.ShouldBe(new(1, 1, null, null, null));
        figures.Total.Score.ShouldBeNull();
        figures.Departments.Single().Tier.ShouldBeNull();
    }

    [Fact]
    public void Of_RepeatedRating_CountsTheCaseAndNotTheRating()
    {
        var figures = ACount.Figures(ACount.Rated(Satisfaction.Dissatisfied) with { Repeated = true }, ACount.Answered);

        (figures.Total.Tally.Rated, figures.Total.Tally.NotRated, figures.Total.Tally.Repeated, figures.Total.Tally.Answered).ShouldBe((0, 1, 1, 2));
    }

    [Fact]
    public void Of_RatingsOfAllSources_CountsTheSampleByItself()
    {
        var figures = ACount.Figures(
            ACount.Rated(Satisfaction.Satisfied) with { SampleSatisfaction = Satisfaction.Dissatisfied, SampleSolved = false },
            ACount.Rated(Satisfaction.Dissatisfied, solved: false) with { RatedBy = RatingSource.CallBack },
            ACount.Answered with { SampleSatisfaction = Satisfaction.Satisfied, SampleSolved = true });

        figures.Sources.Select(source => (source.Source, source.Rated, source.Dissatisfied, source.Solved)).ShouldBe(
            [(RatingSource.Web, 1, 0, 1), (RatingSource.CallBack, 1, 1, 0), (RatingSource.Sample, 2, 1, 1)]);
        figures.Total.Tally.Rated.ShouldBe(2);
    }

    [Fact]
    public void Of_DepartmentsThatChanceMayHaveOrdered_ShareATier()
    {
        var figures = ACount.Figures([.. Of("a", 95, 5), .. Of("b", 90, 10), .. Of("c", 30, 70), .. Of("d", 1, 1)]);

        figures.Departments.Select(line => (line.Key, line.Tier)).ShouldBe([("a", 1), ("b", 1), ("c", 2), ("d", 1)]);

        static IEnumerable<CountedCase> Of(string department, int satisfied, int dissatisfied) =>
            Enumerable.Repeat(ACount.Rated(Satisfaction.Satisfied), satisfied)
                .Concat(Enumerable.Repeat(ACount.Rated(Satisfaction.Dissatisfied, solved: false), dissatisfied))
                .Select(each => each with { Department = department });
    }

    [Fact]
    public void Of_CasesInAnyOrder_GivesTheSameBytes()
    {
        CountedCase[] cases =
        [
            ACount.Rated(Satisfaction.Satisfied),
            ACount.Unanswered with { District = null, Channel = Channel.Call },
            ACount.Answered with { Department = "hall", Category = null },
        ];

        var one = RatingsFiles.Render(ACount.Figures(cases));
        var other = RatingsFiles.Render(ACount.Figures([.. cases.Reverse()]));

        one.Select(file => Convert.ToHexString(file.Content.Span)).ShouldBe(other.Select(file => Convert.ToHexString(file.Content.Span)));
    }

    [Fact]
    public void Render_WhatWasReadBackFromTheJson_GivesTheSameBytes()
    {
        CountedCase[] cases = [ACount.Rated(Satisfaction.Satisfied), ACount.Rated(Satisfaction.Dissatisfied), ACount.Unanswered];
        var published = RatingsFiles.Render(ACount.Figures(cases));

        var head = JsonSerializer.Deserialize<PeriodRatings>(published[0].Content.Span, CoreJson.Options)!.Head;
        var again = RatingsFiles.Render(RatingFigures.Of(head, cases));

        again.Select(file => Encoding.UTF8.GetString(file.Content.Span)).ShouldBe(published.Select(file => Encoding.UTF8.GetString(file.Content.Span)));
    }

    [Fact]
    public void Render_AsCsv_HasAsManyCellsInEveryLineAsColumns()
    {
        var csv = RatingsFiles.Render(ACount.Figures(ACount.Rated(Satisfaction.Satisfied), ACount.Answered with { Excluded = "malicious" }))
            .Single(file => file.Name == RatingsFiles.CsvName);

        var lines = Encoding.UTF8.GetString(csv.Content.Span).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines.ShouldAllBe(line => line.Split(',', StringSplitOptions.None).Length == lines[0].Split(',', StringSplitOptions.None).Length);
        lines.ShouldContain(line => line.StartsWith("exclusion,malicious,,,,,,,,,,,1,", StringComparison.Ordinal));
    }
}
