using FsCheck.Xunit;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Exchange;

/// <summary>A case that came from above is never due later than there.</summary>
public sealed class UpperClockTests
{
    private static readonly DateTimeOffset Monday = TestCity.At("2026-03-02 09:00");

    [Property]
    public bool Below_WhateverTheInstanceAboveHasLeft_IsNeverDueLater(ushort sinceMinutes, ushort lengthMinutes)
    {
        var since = Monday.AddMinutes(sinceMinutes).AddSeconds(17);
        var above = Clock.Start(ClockKind.Answer, since, ClockLength.WorkingMinutes(1 + lengthMinutes), TestCity.Calendar);

        var below = TestCity.Clocks.Below(Upper(above));

        return below.Due <= above.Due && above.Due - below.Due < TimeSpan.FromMinutes(1) + TimeSpan.FromDays(20) && below.StartedAt == since;
    }

    [Property]
    public bool NotAfter_AnyInstant_IsNotPastItUnlessAMinuteIs(ushort lengthMinutes, int latestMinutes)
    {
        var clock = Clock.Start(ClockKind.Answer, Monday, ClockLength.WorkingMinutes(2 + lengthMinutes), TestCity.Calendar);
        var latest = Monday.AddMinutes(Math.Abs(latestMinutes % 60_000) + 2);

        var shortened = clock.NotAfter(latest, TestCity.Calendar);

        return shortened.Due <= latest && shortened.Due <= clock.Due && (clock.Due > latest || shortened == clock);
    }

    [Fact]
    public void Supplement_AfterAWaitThatTheInstanceAboveCountsShorter_IsDueNoLaterThanThere()
    {
        var asked = new ACase().In(CaseStatus.AwaitingCitizen);
        var due = asked.State.AnswerClock.Due;
        var upper = new Upper("city", new("市", "市", "City"), ACase.Main, 3, Monday, due.AddMinutes(30), Urgency.Ordinary, 3);
        var found = Case.Restore(asked.State with { Upper = upper }, asked.Events, "tag");

        found.Supplement("三号楼", TestCity.Calendar, AnActor.Operator, AnAction.Later).Succeeded.ShouldBeTrue();

        found.State.AnswerClock.Due.ShouldBeLessThanOrEqualTo(upper.Due);
        found.State.AnswerClock.Due.ShouldBeGreaterThan(due.AddMinutes(-60));
    }

    private static Upper Upper(Clock above) =>
        new("city", new("市", "市", "City"), ACase.Main, 3, above.StartedAt, above.Due, Urgency.Ordinary, 3);
}
