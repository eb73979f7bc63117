using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;
using Hotline.Core.Tests.Calendar;

namespace Hotline.Core.Tests.Cases;

/// <summary>
/// A case received on Monday, 28 December 2026, at 10:00, when 2027 was not announced: by the fixed holiday alone (Friday, 1 January)
/// five working days end on Tuesday, 5 January, at 10:00.
/// </summary>
public sealed class RecomputeTests
{
    private static readonly DateTimeOffset Now = TestCity.At("2027-01-03 12:00");

    /// <summary>2027 as it might be announced: the holiday until Sunday, and Saturday the 9th worked for it.</summary>
    private static readonly WorkingCalendar Announced = TestCalendars.With(
        TestCalendars.Shanghai,
        TestCalendars.OfficeHours,
        TestCalendars.Announced(2024),
        TestCalendars.Announced(2025),
        TestCalendars.Announced(2026),
        TestCalendars.Parse("2027.json", """
            { "year": 2027, "source": "made up", "holidays": [
              { "name": { "zh-Hans": "元旦", "zh-Hant": "元旦", "en": "New Year" }, "from": "2027-01-01", "to": "2027-01-05", "worked": ["2027-01-09"] } ] }
            """));

    private readonly Case _found = new ACase().ReceivedAt("2026-12-28 10:00").In(CaseStatus.Routed);

    [Fact]
    public void Recompute_ByAnAnnouncedYear_MovesTheDueTimeAndRecordsFromAndTo()
    {
        _found.State.AnswerClock.Provisional.ShouldBeTrue();
        _found.State.AnswerClock.Due.ShouldBe(TestCity.At("2027-01-05 10:00"));

        var fact = _found.Recompute(Announced, Now)!.Value.Fact.ShouldBeOfType<DeadlineRecomputed>();

        // 6 h on the 28th and 7 h on each of the 29th, 30th and 31st leave 8 of the 35 hours: 7 h on Wednesday the 6th, the first day
        // after the holiday, and one hour on Thursday the 7th.
        fact.Moved.ShouldHaveSingleItem().ShouldBe(
            new(ClockKind.Answer, TestCity.At("2027-01-05 10:00"), TestCity.At("2027-01-07 10:00"), Provisional: false));
        fact.CalendarVersion.ShouldBe(Announced.Version);
        _found.State.AnswerClock.Due.ShouldBe(TestCity.At("2027-01-07 10:00"));
        Listing.Of(_found)[0].Due.ShouldBe(TestCity.At("2027-01-07 10:00"));
    }

    [Fact]
    public void Recompute_Twice_DoesNothingTheSecondTime()
    {
        _found.Recompute(Announced, Now);
        var state = _found.State;

        _found.Recompute(Announced, Now).ShouldBeNull();

        _found.State.ShouldBe(state);
    }

    [Fact]
    public void Recompute_DueTimeThatIsOnlyMadeCertain_IsRecordedToo()
    {
        // Three days end on New Year's Eve whatever is announced; a clock may still have been noted as provisional.
        var clock = Clock.Start(ClockKind.Answer, TestCity.At("2026-12-28 10:00"), ClockLength.WorkingDays(3), TestCity.Calendar) with { Provisional = true };
        var found = Case.Restore(_found.State with { AnswerClock = clock }, _found.Events, "tag");

        var fact = found.Recompute(Announced, Now)!.Value.Fact.ShouldBeOfType<DeadlineRecomputed>();

        fact.Moved.ShouldHaveSingleItem().From.ShouldBe(fact.Moved[0].To);
    }

    [Fact]
    public void Recompute_CaseWhoseTimeEndsBefore_ChangesNothing() =>
        new ACase().In(CaseStatus.Routed).Recompute(Announced, Now).ShouldBeNull();

    [Fact]
    public void Recompute_PausedCase_CountsTheNewDaysOnceItRunsAgain()
    {
        var found = new ACase().ReceivedAt("2026-12-28 10:00").In(CaseStatus.AwaitingCitizen);
        found.Recompute(Announced, Now);

        found.Supplement("三号楼", Announced, Actor.Citizen, TestCity.At("2027-01-06 10:30"));

        // Asked forty minutes after it was received: 34 h 20 min are left, from Wednesday, 6 January, 10:30, over the worked Saturday.
        // The 6th has 5 h 30 min, the 7th, 8th, 9th and 11th 7 h each, and fifty minutes remain for Tuesday the 12th.
        found.State.AnswerClock.Due.ShouldBe(TestCity.At("2027-01-12 09:50"));
    }
}
