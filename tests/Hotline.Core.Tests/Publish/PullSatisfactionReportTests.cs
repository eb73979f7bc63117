using Hotline.Core.Publish;
using Hotline.Core.Tests.Builders;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Publish;

public sealed class PullSatisfactionReportTests
{
    [Theory]
    [InlineData(null, null, null, "required from, required to, required by")]
    [InlineData("2026-03-02", "2026-03-01", ReportDimension.Channel, "out-of-range to")]
    [InlineData("2025-01-01", "2026-01-02", ReportDimension.Channel, "out-of-range to")]
    [InlineData("2026-03-02", "2026-03-01", null, "out-of-range to, required by")]
    [InlineData("0001-01-01", "0001-01-31", ReportDimension.Channel, "out-of-range from")]
    [InlineData("9999-12-31", "9999-01-01", ReportDimension.Channel, "out-of-range from")]
    [InlineData("9999-12-01", "9999-12-31", ReportDimension.Channel, "out-of-range from")]
    public async Task Handle_AFaultyQuery_IsRefusedWithEveryFault(string? from, string? to, ReportDimension? by, string faults)
    {
        var outcome = await PullAsync(from, to, by);

        string.Join(", ", outcome.Errors.Select(error => $"{error.Code} {error.Field}")).ShouldBe(faults);
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01")]
    [InlineData("2024-01-01", "2024-12-31")]
    [InlineData("2999-12-31", "3000-12-31")]
    public async Task Handle_APeriodOfOneTo366Days_GivesAReport(string from, string to)
    {
        var outcome = await PullAsync(from, to, ReportDimension.Department);

        outcome.Succeeded.ShouldBeTrue();
        outcome.Value.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Handle_ADateThatCouldNotBeRead_IsNotCalledMissingAsWell()
    {
        var handler = Handler();

        var outcome = await handler.HandleAsync(new(null, null, null), [Errors.Malformed("from", "yyyy-MM-dd")], CancellationToken.None);

        outcome.Errors.Select(error => $"{error.Code} {error.Field}").ShouldBe(["malformed from", "required to", "required by"]);
    }

    private static Task<Result<SatisfactionReport>> PullAsync(string? from, string? to, ReportDimension? by) =>
        Handler().HandleAsync(new(Date(from), Date(to), by), [], CancellationToken.None);

    private static PullSatisfactionReportHandler Handler() =>
        new(new(new(new ListingsInMemory(), TestCity.Policy, TestCity.Calendar, new FakeTimeProvider(TestCity.At("2026-05-01 00:00"))), TestCity.Policy));

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text);
}
