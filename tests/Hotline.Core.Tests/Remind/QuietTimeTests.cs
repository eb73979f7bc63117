using Hotline.Core.Cases;
using Hotline.Core.Remind;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Remind;

public sealed class QuietTimeTests
{
    private static readonly QuietTime Quiet = new(TestCity.Policy, TestCity.Calendar);

    [Theory]
    [InlineData("2026-03-04 19:59", true)]
    [InlineData("2026-03-04 20:00", false)]
    [InlineData("2026-03-05 03:00", false)]
    [InlineData("2026-03-05 06:59", false)]
    [InlineData("2026-03-05 07:00", true)]
    // A Saturday, one that is worked, and the middle of the Spring Festival.
    [InlineData("2026-03-07 10:00", false)]
    [InlineData("2026-02-28 10:00", true)]
    [InlineData("2026-02-18 10:00", false)]
    public void MaySend_AnOrdinaryReminder_KeepsToTheHoursAndDaysOfThePolicy(string now, bool may) =>
        Quiet.MaySend(Urgency.Urgent, TestCity.At(now)).ShouldBe(may);

    [Theory]
    [InlineData("2026-03-05 03:00")]
    [InlineData("2026-02-18 10:00")]
    public void MaySend_AnEmergency_IsNeverHeldBack(string now) => Quiet.MaySend(Urgency.Emergency, TestCity.At(now)).ShouldBeTrue();
}
