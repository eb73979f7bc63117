using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <summary>A clock of a case; <paramref name="ForCitizen"/> says whether it concerns the citizen or only the offices among themselves.</summary>
public sealed record CaseClock(Clock Clock, bool ForCitizen);

/// <summary>The one place that knows every clock of a case. A clock that is added to the state is added here, which a test holds to.</summary>
public static class CaseClocks
{
    public static IReadOnlyList<CaseClock> Of(CaseState state)
    {
        var clocks = new List<CaseClock>
        {
            new(state.DispatchClock, ForCitizen: true),
            new(state.AnswerClock, ForCitizen: true),
        };
        Add(state.CompletenessClock, forCitizen: false);
        Add(state.Asking.ReplyClock, forCitizen: true);
        Add(state.Emergency?.Clock, forCitizen: false);
        clocks.AddRange(state.Parts.Select(part => new CaseClock(part.Clock, ForCitizen: false)));
        Add(state.Coordination?.Clock, forCitizen: false);
        Add(state.Draft?.SendClock, forCitizen: false);
        clocks.AddRange(state.Plan?.Milestones.Select(step => new CaseClock(step.Clock, ForCitizen: state.Plan.Approved)) ?? []);
        return clocks;

        void Add(Clock? clock, bool forCitizen)
        {
            if (clock is not null)
            {
                clocks.Add(new(clock, forCitizen));
            }
        }
    }

    /// <summary>The state with every one of its clocks changed in the same way.</summary>
    public static CaseState Each(CaseState state, Func<Clock, Clock> change) => state with
    {
        DispatchClock = change(state.DispatchClock),
        AnswerClock = change(state.AnswerClock),
        CompletenessClock = state.CompletenessClock is { } completeness ? change(completeness) : null,
        Asking = state.Asking with { ReplyClock = state.Asking.ReplyClock is { } reply ? change(reply) : null },
        Emergency = state.Emergency is { } emergency ? emergency with { Clock = change(emergency.Clock) } : null,
        Parts = [.. state.Parts.Select(part => part with { Clock = change(part.Clock) })],
        Coordination = state.Coordination is { } coordination ? coordination with { Clock = change(coordination.Clock) } : null,
        Draft = state.Draft is { SendClock: { } send } draft ? draft with { SendClock = change(send) } : state.Draft,
        Plan = state.Plan is { } plan
            ? plan with { Milestones = [.. plan.Milestones.Select(step => step with { Clock = change(step.Clock) })] }
            : null,
    };

    /// <summary>Nothing is waited for any more, except that an emergency stays one until somebody has acknowledged it.</summary>
    public static CaseState Stopped(CaseState state, DateTimeOffset at) => Each(state, clock => Ends(clock) ? clock.Stop(at) : clock);

    /// <summary>Whatever runs stands still, except for an emergency; what was paused for another reason stays so.</summary>
    public static CaseState Paused(CaseState state, DateTimeOffset at, string reason) =>
        Each(state, clock => Ends(clock) && !clock.IsPaused ? clock.Pause(at, reason) : clock);

    /// <summary>Whatever stood still for this reason runs again.</summary>
    public static CaseState Resumed(CaseState state, DateTimeOffset at, string reason, WorkingCalendar calendar) =>
        Each(state, clock => !clock.IsStopped && clock.OpenPause?.Reason == reason ? clock.Resume(at, calendar) : clock);

    private static bool Ends(Clock clock) => !clock.IsStopped && clock.Kind != ClockKind.Emergency;
}
