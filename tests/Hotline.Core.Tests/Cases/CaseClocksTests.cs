using System.Collections;
using System.Reflection;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Cases;

public sealed class CaseClocksTests
{
    private static readonly DateTimeOffset Now = TestCity.At("2026-03-03 10:00");

    /// <summary>A clock somewhere in the state that this enumeration has forgotten would be neither shown, stopped nor recomputed.</summary>
    [Theory]
    [InlineData(CaseStatus.Received)]
    [InlineData(CaseStatus.Accepted)]
    [InlineData(CaseStatus.AwaitingCitizen)]
    [InlineData(CaseStatus.Merged)]
    public void Of_AnyStatus_HoldsEveryClockOfTheState(CaseStatus status)
    {
        var state = new ACase().In(status).State;

        CaseClocks.Of(state).Select(each => each.Clock).ShouldBe(ClocksIn(state), ignoreOrder: true);
    }

    [Fact]
    public void Each_Changed_ChangesEveryClockOfTheState()
    {
        var state = new ACase().In(CaseStatus.AwaitingCitizen).State;

        var changed = CaseClocks.Each(state, clock => clock with { PolicyId = "changed" });

        ClocksIn(changed).ShouldAllBe(clock => clock.PolicyId == "changed");
        ClocksIn(changed).Count.ShouldBe(ClocksIn(state).Count);
    }

    [Fact]
    public void PausedAndResumed_LaterTheSameDay_LeavesWhatWasPausedForAnotherReason()
    {
        var state = new ACase().In(CaseStatus.AwaitingCitizen).State;

        var resumed = CaseClocks.Resumed(
            CaseClocks.Paused(state, Now, PauseReasons.Merged), Now.AddHours(1), PauseReasons.Merged, TestCity.Calendar);

        resumed.AnswerClock.OpenPause!.Reason.ShouldBe(PauseReasons.AwaitingCitizen);
        resumed.Asking.ReplyClock!.IsPaused.ShouldBeFalse();
        // The hour from ten to eleven did not count.
        TestCity.Calendar.WorkingMinutesBetween(state.Asking.ReplyClock!.Due, resumed.Asking.ReplyClock.Due).ShouldBe(60);
    }

    [Fact]
    public void Stopped_AnyStatus_LeavesNoneRunning() =>
        ClocksIn(CaseClocks.Stopped(new ACase().In(CaseStatus.AwaitingCitizen).State, Now)).ShouldAllBe(clock => clock.IsStopped);

    /// <summary>Looks through the state as it is built, knowing nothing of it.</summary>
    private static List<Clock> ClocksIn(object? value) => value switch
    {
        Clock clock => [clock],
        string or null => [],
        IEnumerable many => [.. many.Cast<object>().SelectMany(ClocksIn)],
        _ when value.GetType().Assembly == typeof(Clock).Assembly && value.GetType().IsClass =>
            [.. value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0).SelectMany(p => ClocksIn(p.GetValue(value)))],
        _ => [],
    };
}
