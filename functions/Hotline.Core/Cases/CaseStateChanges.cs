using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <summary>What several transitions do to a case's state alike.</summary>
internal static class CaseStateChanges
{
    /// <summary>Whoever was asked for a part may follow the case, also when the part is done.</summary>
    public static bool IsCoHandler(this CaseState state, Actor by) =>
        by.Department is { } department && state.Parts.Any(part => part.Department == department);

    public static Part? OpenPart(this CaseState state, string department) =>
        state.Parts.FirstOrDefault(part => part.IsOpen && part.Department == department);

    public static Part? OwnPart(this CaseState state, Actor by) => by.Department is { } department ? state.OpenPart(department) : null;

    public static bool HasOpenParts(this CaseState state) => state.Parts.Any(part => part.IsOpen);

    public static CaseState With(this CaseState state, Part part, Part changed) =>
        state with { Parts = [.. state.Parts.Select(each => ReferenceEquals(each, part) ? changed : each)] };

    /// <summary>
    /// With a new lead department. What the old one drafted and planned ends with it; parts of others go on, but one of the new lead's
    /// own is done with.
    /// </summary>
    public static CaseState GivenTo(this CaseState state, string department, DateTimeOffset at) => state with
    {
        Status = CaseStatus.Routed,
        Department = department,
        WithDepartmentSince = at,
        Lower = null,
        BoundByDecision = false,
        AcceptedAt = null,
        Reminders = [],
        ReturnRequest = null,
        Draft = null,
        Plan = null,
        Parts = [.. state.Parts.Select(part => part.IsOpen && part.Department == department ? part with { Clock = part.Clock.Stop(at) } : part)],
        DispatchClock = state.DispatchClock.IsStopped ? state.DispatchClock : state.DispatchClock.Stop(at),
    };

    /// <summary>Not what leaders and meetings gave out, nor reports (举报), whose authors are protected.</summary>
    public static bool MayBePublic(this CaseState state) => state.Directive is null && state.Kind != CaseKind.Report;

    /// <summary>Everything that runs beside the answer clock waits with it for the citizen.</summary>
    public static CaseState Waiting(this CaseState state, DateTimeOffset at) =>
        state.EachRunning(clock => clock.IsPaused ? clock : clock.Pause(at, PauseReasons.AwaitingCitizen));

    /// <summary>Everything that waited for the citizen runs on.</summary>
    public static CaseState Resumed(this CaseState state, DateTimeOffset at, WorkingCalendar calendar) =>
        state.EachRunning(clock => clock.OpenPause?.Reason == PauseReasons.AwaitingCitizen ? clock.Resume(at, calendar) : clock);

    /// <summary>With the answer given, nothing runs any more.</summary>
    public static CaseState Finished(this CaseState state, DateTimeOffset at) => state.EachRunning(clock => clock.Stop(at));

    private static CaseState EachRunning(this CaseState state, Func<Clock, Clock> change)
    {
        return state with
        {
            Parts = [.. state.Parts.Select(part => part with { Clock = Changed(part.Clock) })],
            Coordination = state.Coordination is { } coordination ? coordination with { Clock = Changed(coordination.Clock) } : null,
            Plan = state.Plan is { } plan
                ? plan with { Milestones = [.. plan.Milestones.Select(milestone => milestone with { Clock = Changed(milestone.Clock) })] }
                : null,
        };

        Clock Changed(Clock clock) => clock.IsStopped ? clock : change(clock);
    }
}
