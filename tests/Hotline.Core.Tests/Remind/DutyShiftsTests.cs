using Hotline.Core.Remind;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Remind;

public sealed class DutyShiftsTests
{
    private static readonly DutyShifts Shifts = new(TestCity.Policy, TestCity.Calendar);

    [Theory]
    [InlineData("2026-03-04 08:00", "2026-03-04-day")]
    [InlineData("2026-03-04 19:59", "2026-03-04-day")]
    [InlineData("2026-03-04 20:00", "2026-03-04-night")]
    [InlineData("2026-03-05 00:00", "2026-03-04-night")]
    [InlineData("2026-03-05 07:59", "2026-03-04-night")]
    [InlineData("2026-03-05 08:00", "2026-03-05-day")]
    public void At_AnInstant_GivesTheSlotThatRuns(string now, string slot) => Shifts.At(TestCity.At(now)).Id.ShouldBe(slot);

    [Fact]
    public void AfterAndBefore_FromAnySlot_LeadRoundTheClockWithoutAGap()
    {
        var slot = Shifts.At(TestCity.At("2026-02-27 12:00"));
        for (var i = 0; i < 10; i++)
        {
            var next = Shifts.After(slot);
            next.From.ShouldBe(slot.To);
            Shifts.Before(next).ShouldBe(slot);
            slot = next;
        }
    }
}
