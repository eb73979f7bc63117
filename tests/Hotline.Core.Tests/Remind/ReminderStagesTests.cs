using FsCheck.Xunit;
using Hotline.Core.Remind;
using Hotline.Core.Tests.Builders;
using Hotline.Core.Tests.Policy;

namespace Hotline.Core.Tests.Remind;

/// <summary>Dates counted by hand on the calendar of 2026; work begins at 09:00.</summary>
public sealed class ReminderStagesTests
{
    private static readonly ReminderStages Stages = new(TestCity.Policy, TestCity.Calendar);

    [Theory]
    // Due on Thursday, 12 March, in the middle of two plain weeks.
    [InlineData("2026-03-12 17:30", "2026-03-11 17:29", ReminderStage.None)]
    [InlineData("2026-03-12 17:30", "2026-03-11 17:30", ReminderStage.BeforeDue)]
    [InlineData("2026-03-12 17:30", "2026-03-12 08:59", ReminderStage.BeforeDue)]
    [InlineData("2026-03-12 17:30", "2026-03-12 09:00", ReminderStage.DueMorning)]
    [InlineData("2026-03-12 17:30", "2026-03-13 08:59", ReminderStage.DueMorning)]
    [InlineData("2026-03-12 17:30", "2026-03-13 09:00", ReminderStage.Urge)]
    [InlineData("2026-03-12 17:30", "2026-03-20 08:59", ReminderStage.Urge)]
    [InlineData("2026-03-12 17:30", "2026-03-20 09:00", ReminderStage.Supervise)]
    // Due on Monday: the day before is Friday, and the weekend urges nobody.
    [InlineData("2026-03-16 10:00", "2026-03-13 10:00", ReminderStage.BeforeDue)]
    [InlineData("2026-03-16 10:00", "2026-03-15 23:59", ReminderStage.BeforeDue)]
    [InlineData("2026-03-13 10:00", "2026-03-15 12:00", ReminderStage.DueMorning)]
    [InlineData("2026-03-13 10:00", "2026-03-16 09:00", ReminderStage.Urge)]
    // Due on Saturday, 14 February, a make-up day; then Spring Festival until the 23rd.
    [InlineData("2026-02-14 17:30", "2026-02-13 17:30", ReminderStage.BeforeDue)]
    [InlineData("2026-02-14 17:30", "2026-02-14 09:00", ReminderStage.DueMorning)]
    [InlineData("2026-02-14 17:30", "2026-02-24 08:59", ReminderStage.DueMorning)]
    [InlineData("2026-02-14 17:30", "2026-02-24 09:00", ReminderStage.Urge)]
    // Urged on the 24th; 25, 26, 27, then Saturday the 28th, a make-up day, and Monday, 2 March, make five.
    [InlineData("2026-02-14 17:30", "2026-03-02 08:59", ReminderStage.Urge)]
    [InlineData("2026-02-14 17:30", "2026-03-02 09:00", ReminderStage.Supervise)]
    // Due on the first day after the festival: reminded on the last day before it.
    [InlineData("2026-02-24 12:00", "2026-02-14 11:59", ReminderStage.None)]
    [InlineData("2026-02-24 12:00", "2026-02-14 12:00", ReminderStage.BeforeDue)]
    public void Reached_ADueTimeAndAnInstant_GivesTheStage(string due, string now, ReminderStage stage) =>
        Stages.Reached(TestCity.At(due), TestCity.At(now)).ShouldBe(stage);

    [Fact]
    public void Reached_OnTheDueMorningWhereThePolicyWantsNone_StaysBefore()
    {
        var policy = new TestPolicy().With("deadlines.json", "\"onDueMorning\": true", "\"onDueMorning\": false").Load();

        new ReminderStages(policy, TestCity.Calendar)
            .Reached(TestCity.At("2026-03-12 17:30"), TestCity.At("2026-03-12 10:00")).ShouldBe(ReminderStage.BeforeDue);
    }

    /// <summary>The round reads no further than the horizon, so whatever has reached a stage must lie before it.</summary>
    [Property(MaxTest = 2000)]
    public void Horizon_AtAnyInstant_LiesBehindEverythingThatNeedsAReminder(ushort nowHalfHours, short dueHalfHours)
    {
        var now = TestCity.At("2026-01-05 09:00").AddMinutes(30 * (nowHalfHours % 16_000));
        var due = TestCity.Calendar.NextWorkingInstant(now.AddMinutes(30 * (dueHalfHours % 1000)));

        if (Stages.Reached(due, now) != ReminderStage.None)
        {
            due.ShouldBeLessThan(Stages.Horizon(now));
        }
    }
}
