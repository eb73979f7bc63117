using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <content>Cases that need time are dealt with by a plan whose progress the citizen is told (rules 3.1, 3.4).</content>
public sealed partial class Case
{
    /// <summary>A plan takes force, and moves the due time, once somebody else approves it. A new plan stands over an earlier one.</summary>
    public Result<CaseEvent> FilePlan(PlanText words, IReadOnlyList<Clock> milestones, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.FilePlan) is { } refusal
            ? refusal
            : Append(
                new PlanFiled(State.Department!, milestones),
                by,
                at,
                State with
                {
                    Plan = new WorkPlan(
                        State.Version + 1, by.Account, Approved: false, [.. milestones.Select(clock => new Milestone(clock))]),
                },
                CompoundWords.Write(words));

    /// <summary>An approved plan takes the answer's due time along to its last step; a refused one is dropped.</summary>
    public Result<CaseEvent> DecidePlan(bool approved, string? words, WorkingCalendar calendar, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.DecidePlan) is { } refusal)
        {
            return refusal;
        }

        if (State.Plan is not { Approved: false } plan)
        {
            return Errors.NothingToDecide();
        }

        if (plan.FiledBy == by.Account)
        {
            return Errors.OwnRequest();
        }

        at = InOrder(at);
        var next = approved
            ? State with { Plan = plan with { Approved = true }, AnswerClock = Reaching(plan.Milestones[^1].Clock.Due, calendar, by, at) }
            : State with { Plan = null };
        return Append(new PlanDecided(approved, next.AnswerClock), by, at, next, words);
    }

    /// <summary>A step is done, and the citizen is told; a late one needs an approved deviation first.</summary>
    public Result<CaseEvent> ReachMilestone(int number, string progress, Actor by, DateTimeOffset at)
    {
        if (MilestoneRefusal(CaseAction.ReachMilestone, number, out var milestone) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        if (milestone.Clock.IsOverdue(at))
        {
            return Errors.DeviationNeeded();
        }

        var reached = milestone with { Clock = milestone.Clock.Stop(at), ReachedIn = State.Version + 1 };
        return Append(
            new MilestoneReached(number, milestone.Clock.Extensions.Count == 0),
            by,
            at,
            State with { Plan = State.Plan!.With(number, reached) },
            progress);
    }

    /// <summary>Says why a step is or will be late, what is done about it and how much longer it takes.</summary>
    public Result<CaseEvent> NoteDeviation(int number, DeviationText words, ClockLength longer, Actor by, DateTimeOffset at)
    {
        if (MilestoneRefusal(CaseAction.NoteDeviation, number, out var milestone) is { } refusal)
        {
            return refusal;
        }

        var deviating = milestone with { Deviation = new Deviation(State.Version + 1, by.Account, longer, DeviationStage.Noted) };
        return Append(
            new DeviationNoted(number, longer), by, at, State with { Plan = State.Plan!.With(number, deviating) }, CompoundWords.Write(words));
    }

    /// <summary>Somebody else decides on the deviation; an approved one gives the step its time, and the answer with it where needed.</summary>
    public Result<CaseEvent> DecideDeviation(
        int number, bool approved, string? words, WorkingCalendar calendar, Actor by, DateTimeOffset at)
    {
        if (MilestoneRefusal(CaseAction.DecideDeviation, number, out var milestone) is { } refusal)
        {
            return refusal;
        }

        if (milestone.Deviation is not { Stage: DeviationStage.Noted } deviation)
        {
            return Errors.NothingToDecide();
        }

        if (deviation.NotedBy == by.Account)
        {
            return Errors.OwnRequest();
        }

        at = InOrder(at);
        var clock = approved ? milestone.Clock.Extend(new ClockExtension(deviation.Longer, at, by.Account), calendar) : milestone.Clock;
        var decided = milestone with
        {
            Clock = clock,
            Deviation = deviation with { Stage = approved ? DeviationStage.Approved : DeviationStage.Refused },
        };
        var answerClock = approved ? Reaching(clock.Due, calendar, by, at) : State.AnswerClock;
        return Append(
            new DeviationDecided(number, approved, clock, answerClock),
            by,
            at,
            State with { Plan = State.Plan!.With(number, decided), AnswerClock = answerClock },
            words);
    }

    /// <summary>Tells the citizen how things stand.</summary>
    public Result<CaseEvent> TellProgress(string notice, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.TellProgress) is { } refusal
            ? refusal
            : Append(new ProgressTold(State.Department!), by, at, State, notice);

    private Error? MilestoneRefusal(CaseAction action, int number, out Milestone milestone)
    {
        milestone = State.Plan is { Approved: true } plan && number >= 1 && number <= plan.Milestones.Count ? plan.Milestones[number - 1] : null!;
        return Refusal(action) ?? (milestone is null or { IsOpen: false } ? Errors.NoMilestone() : null);
    }

    /// <summary>The answer clock, extended as far as needed for its due time not to come before that instant.</summary>
    private Clock Reaching(DateTimeOffset until, WorkingCalendar calendar, Actor by, DateTimeOffset at)
    {
        var missing = -State.AnswerClock.MinutesLeft(until, calendar);
        return missing > 0
            ? State.AnswerClock.Extend(new ClockExtension(ClockLength.WorkingMinutes((int)missing), at, by.Account), calendar)
            : State.AnswerClock;
    }
}
