using Hotline.Core.Cases;
using Hotline.Core.Cases.Views;
using Hotline.Core.Tests.Builders;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Cases;

/// <summary>Asked on Thursday, 5 March 2026, at 10:00, and before holidays as said.</summary>
public sealed class DueStandingTests
{
    [Theory]
    [InlineData("2026-03-05 09:59", CaseStatus.Accepted, DueStanding.Overdue)]
    [InlineData("2026-03-05 10:00", CaseStatus.Accepted, DueStanding.Today)]
    [InlineData("2026-03-05 17:30", CaseStatus.Routed, DueStanding.Today)]
    [InlineData("2026-03-06 09:00", CaseStatus.Accepted, DueStanding.Soon)]
    [InlineData("2026-03-06 17:30", CaseStatus.Accepted, DueStanding.Soon)]
    [InlineData("2026-03-09 09:00", CaseStatus.Accepted, DueStanding.Later)]
    [InlineData("2026-03-01 09:00", CaseStatus.AwaitingCitizen, DueStanding.Paused)]
    public void Due_SeenOnAThursday_StandsByTheWorkingCalendar(string due, CaseStatus status, DueStanding standing) =>
        Of("2026-03-05 10:00", due, status).ShouldBe(standing);

    [Theory]
    [InlineData("2026-03-06 10:00", "2026-03-09 17:30", DueStanding.Soon)]
    [InlineData("2026-03-07 10:00", "2026-03-09 17:30", DueStanding.Soon)]
    [InlineData("2026-03-06 10:00", "2026-03-10 09:00", DueStanding.Later)]
    public void Due_AcrossAWeekend_IsSoonUntilTheNextWorkingDayEnds(string now, string due, DueStanding standing) =>
        Of(now, due, CaseStatus.Accepted).ShouldBe(standing);

    private static DueStanding Of(string now, string due, CaseStatus status) =>
        new DueStandings(TestCity.Calendar, new FakeTimeProvider(TestCity.At(now))).Of(TestCity.At(due), status);
}
