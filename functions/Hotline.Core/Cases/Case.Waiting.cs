using Hotline.Core.Access;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <content>Asking the citizen and waiting for the reply, while the answer clock stands still.</content>
public sealed partial class Case
{
    /// <summary>
    /// Asks the citizen once, and in time, for everything missing (rule 4.4); the answer clock waits for the reply. Refused after the
    /// completeness clock, and a second time unless the reply raised something new, except with a supervisor's permission.
    /// </summary>
    /// <param name="nextStep">When the citizen is to be reminded, or the wait ends; left to the instance above where the case came from one.</param>
    public Result<CaseEvent> Ask(
        string question, bool raisedByReply, Clock replyClock, DateTimeOffset nextStep, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Ask) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        var ground = GroundToAsk(raisedByReply, at);
        if (!ground.Succeeded)
        {
            return ground.As<CaseEvent>();
        }

        var paused = State.AnswerClock.Pause(at, PauseReasons.AwaitingCitizen);
        return Append(
            new CitizenAsked(paused, ground.Value, replyClock),
            by,
            at,
            State.Waiting(at) with
            {
                Status = CaseStatus.AwaitingCitizen,
                AnswerClock = paused,
                CompletenessClock = State.CompletenessClock is { IsStopped: false } running ? running.Stop(at) : State.CompletenessClock,
                Asking = new Asking { Times = State.Asking.Times + 1, ReplyClock = replyClock, NextStep = State.Upper is null ? nextStep : null },
            },
            question);
    }

    /// <summary>A supervisor lets the department ask the citizen once more, or late, by a decision in writing.</summary>
    public Result<CaseEvent> AllowAsking(string decision, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.AllowAsking) is { } refusal
            ? refusal
            : Append(new AskingAllowed(), by, at, State with { Asking = State.Asking with { Allowed = true } }, decision);

    /// <summary>The citizen's reply; the clock runs on.</summary>
    public Result<CaseEvent> Supplement(string reply, WorkingCalendar calendar, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Supplement) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        var resumed = WithinUpper(State.AnswerClock.Resume(at, calendar), calendar);
        return Append(
            new CitizenSupplemented(resumed),
            by,
            at,
            NoLongerWaiting(resumed, calendar, at, replied: true),
            reply);
    }

    /// <summary>The citizen is reminded of the question; <paramref name="number"/> counts from 1 and may skip what an outage has missed.</summary>
    public Result<CaseEvent> RemindCitizen(int number, DateTimeOffset nextStep, DateTimeOffset at) =>
        Refusal(CaseAction.RemindCitizen) is { } refusal
            ? refusal
            : Append(
                new CitizenReminded(number),
                Actor.System,
                at,
                State with { Asking = State.Asking with { Reminders = number, NextStep = nextStep } });

    /// <summary>No reply came in time: the case goes on with what is known, or is closed.</summary>
    public Result<CaseEvent> EndWaiting(bool goesOn, WorkingCalendar calendar, DateTimeOffset at)
    {
        if (Refusal(CaseAction.EndWaiting) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        if (!goesOn)
        {
            var stopped = CaseClocks.Stopped(State, at);
            return Append(
                new CaseLapsed(),
                Actor.System,
                at,
                stopped with { Status = CaseStatus.Lapsed, Asking = stopped.Asking with { NextStep = null } });
        }

        var resumed = WithinUpper(State.AnswerClock.Resume(at, calendar), calendar);
        return Append(new WaitingEnded(resumed), Actor.System, at, NoLongerWaiting(resumed, calendar, at, replied: false));
    }

    private Result<AskGround> GroundToAsk(bool raisedByReply, DateTimeOffset at)
    {
        if (State.Asking.Allowed)
        {
            return AskGround.Allowed;
        }

        if (State.Asking.Times > 0)
        {
            return raisedByReply && State.Asking.Replied ? AskGround.RaisedByReply : Errors.AskedBefore();
        }

        return State.CompletenessClock?.IsOverdue(at) == true ? Errors.AskedTooLate() : AskGround.First;
    }

    private CaseState NoLongerWaiting(Clock answerClock, WorkingCalendar calendar, DateTimeOffset at, bool replied) => State.Resumed(at, calendar) with
    {
        Status = CaseStatus.Accepted,
        AnswerClock = answerClock,
        Asking = State.Asking with { Replied = replied, NextStep = null, ReplyClock = State.Asking.ReplyClock?.Stop(at) },
    };
}
