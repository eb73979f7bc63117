using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Reports;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Publish.Reports;

public sealed class PullReportTests
{
    [Theory]
    [InlineData(null, null, null, "required from, required to, required by")]
    [InlineData("2026-03-02", "2026-03-01", ReportDimension.Channel, "out-of-range to")]
    [InlineData("2025-01-01", "2026-01-02", ReportDimension.Channel, "out-of-range to")]
    [InlineData("2026-03-02", "2026-03-01", null, "out-of-range to, required by")]
    [InlineData("0001-01-01", "0001-01-31", ReportDimension.Channel, "out-of-range from")]
    [InlineData("9999-12-31", "9999-01-01", ReportDimension.Channel, "out-of-range from")]
    public async Task Handle_AFaultyQuery_IsRefusedWithEveryFault(string? from, string? to, ReportDimension? by, string faults)
    {
        var outcome = await PullAsync(new(Date(from), Date(to), by, new()));

        string.Join(", ", outcome.Errors.Select(error => $"{error.Code} {error.Field}")).ShouldBe(faults);
    }

    [Fact]
    public async Task Handle_FiltersThatDoNotExist_AreAllNamed()
    {
        var outcome = await PullAsync(new(new(2026, 3, 1), new(2026, 3, 31), ReportDimension.Kind, new("nobody", "nothing", "nowhere")));

        outcome.Errors.Select(error => $"{error.Code} {error.Field}").ShouldBe(
            ["unknown-department department", "unknown-category category", "unknown-value district"]);
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28")]
    [InlineData("2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31")]
    [InlineData("2024-01-01", "2024-12-31", "2023-01-01", "2023-12-31")]
    [InlineData("2026-03-09", "2026-03-15", "2026-03-02", "2026-03-08")]
    [InlineData("2026-03-01", "2026-03-01", "2026-02-28", "2026-02-28")]
    public async Task Handle_AnyPeriod_IsComparedWithTheOneBeforeIt(string from, string to, string beforeFrom, string beforeTo)
    {
        var report = (await PullAsync(new(Date(from), Date(to), ReportDimension.Channel, new()))).Value;

        (report.BeforeFrom, report.BeforeTo).ShouldBe((Date(beforeFrom)!.Value, Date(beforeTo)!.Value));
        report.Lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, "hall 3")]
    [InlineData("hall", "hall 1, east-office 2")]
    [InlineData("east-office", "east-office 1, east-street 1")]
    public async Task Handle_ByDepartmentTree_SumsUpWhatIsBelow(string? department, string lines) =>
        (await LinesAsync(ReportDimension.DepartmentTree, new(department))).ShouldBe(lines);

    [Theory]
    [InlineData(null, "urban 3")]
    [InlineData("urban", "urban.water 2, urban.street 1")]
    [InlineData("urban.water", "urban.water.supply 1, urban.water.drains 1")]
    public async Task Handle_ByCategory_GoesDownTheTree(string? category, string lines) =>
        (await LinesAsync(ReportDimension.Category, new(Category: category))).ShouldBe(lines);

    private static async Task<string> LinesAsync(ReportDimension by, ReportFilter filter)
    {
        var report = await PullAsync(
            new(new(2026, 3, 1), new(2026, 3, 31), by, filter),
            ACount.Answered with { Department = "hall", Category = "urban.water.supply" },
            ACount.Answered with { Department = "east-office", Category = "urban.water.drains" },
            ACount.Unanswered with { Department = "east-street", Category = "urban.street.cleaning" });
        return string.Join(", ", report.Value.Lines.Select(line => $"{line.Key} {line.Now.Response.Denominator}"));
    }

    private static Task<Result<Report>> PullAsync(PullReport query, params CountedCase[] cases) =>
        new PullReportHandler(new(new CountedMonthsInMemory(cases)), TestCity.Policy).HandleAsync(query, [], CancellationToken.None);

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text);
}
