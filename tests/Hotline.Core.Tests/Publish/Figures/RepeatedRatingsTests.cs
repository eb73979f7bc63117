using Hotline.Core.Cases;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Publish.Figures;

public sealed class RepeatedRatingsTests
{
    [Fact]
    public void Marked_MoreRatingsOfOnePersonThanAllowed_KeepsTheFirstByAnswer()
    {
        var marked = Marked(Of("p", "2026-03-05 10:00"), Of("p", "2026-03-07 10:00"), Of("p", "2026-03-06 10:00"));

        marked.Where(counted => counted.Repeated).Select(counted => counted.Day).ShouldBe([new DateOnly(2026, 3, 7)]);
    }

    [Fact]
    public void Marked_RatingsOfOthersOrOfOtherDepartmentsOrOfNobodyKnown_AllCount()
    {
        var marked = Marked(
            Of("p", "2026-03-05 10:00"), Of("p", "2026-03-06 10:00"), Of("q", "2026-03-07 10:00"), Of(null, "2026-03-08 10:00"), Of(null, "2026-03-09 10:00"),
            Of(null, "2026-03-10 10:00"), Of("p", "2026-03-11 10:00") with { List = "hall" });

        marked.ShouldAllBe(counted => !counted.Repeated);
    }

    [Fact]
    public void Marked_ExcludedCases_DoNotUseUpThePersonsRatings()
    {
        var marked = Marked(
            Of("p", "2026-03-05 10:00") with { Excluded = "malicious" }, Of("p", "2026-03-06 10:00"), Of("p", "2026-03-07 10:00"));

        marked.ShouldAllBe(counted => !counted.Repeated);
    }

    private static List<CountedCase> Marked(params Listing[] rows) => [.. RepeatedRatings.Marked(rows, perPerson: 2, TestCity.Calendar)];

    private static Listing Of(string? person, string answered) =>
        new AListing().Answered(answered).Rated(Satisfaction.Satisfied, solved: true).Build() with { Person = person };
}
