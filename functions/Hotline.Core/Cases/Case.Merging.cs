using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <content>Several citizens' cases about one matter, handled as one; each citizen keeps their own case, notice and rating.</content>
public sealed partial class Case
{
    /// <summary>
    /// From now on handled with <paramref name="main"/>; the clocks stand still. Refused for a case that others are merged into, so
    /// that there are no chains, and for one that the queues still work on.
    /// </summary>
    public Result<CaseEvent> Merge(Reference main, string reason, Actor by, DateTimeOffset at)
    {
        if (MergeRefusal() is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        var paused = CaseClocks.Paused(State, at, PauseReasons.Merged);
        return Append(
            new CaseMerged(main),
            by,
            at,
            paused with
            {
                Status = CaseStatus.Merged,
                MergedInto = new(main, State.Status, at),
                Asking = paused.Asking with { NextStep = null },
            },
            reason);
    }

    /// <summary>Why this case cannot be merged into another one; null if it can.</summary>
    public Error? MergeRefusal() => Refusal(CaseAction.Merge) is { } refusal ? refusal
        : State.Upper is not null ? Errors.UpperDecides()
        : State.MergedCases.Count > 0 ? Errors.HasMergedCases()
        : State.Department is null && State.Routing is null ? Errors.WrongStatus(CaseAction.Merge, State.Status) : null;

    /// <summary>The answer as citizens may read it whose cases are handled with this one; null while there is none.</summary>
    public string? PublicAnswer => State is { AnsweredAt: not null, Draft: { } draft } ? this.WordsAs<AnswerText>(draft.DraftedIn)?.PublicText : null;

    /// <summary>
    /// Another case is handled with this one; taking in the same one again changes nothing more. Refused when this one was answered for
    /// its own citizen only.
    /// </summary>
    public Result<CaseEvent> TakeIn(Reference merged, Actor by, DateTimeOffset at) =>
        (Refusal(CaseAction.TakeIn) ?? (State.AnsweredAt is not null && PublicAnswer is null ? Errors.PublicAnswerNeeded() : null)) is { } refusal
            ? refusal
            : Append(new CaseTakenIn(merged), by, at, State with { MergedCases = [.. State.MergedCases.Except([merged]), merged] });

    /// <summary>Handled on its own again: in the status it had, with the time that was left on its clocks. Refused once it was rated.</summary>
    public Result<CaseEvent> Unmerge(string? reason, WorkingCalendar calendar, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Unmerge) is { } refusal)
        {
            return refusal;
        }

        if (State.Rating is not null)
        {
            return Errors.RatedBefore();
        }

        at = InOrder(at);
        var (main, before) = (State.MergedInto!.Main, State.MergedInto.Before);
        var resumed = CaseClocks.Resumed(State, at, PauseReasons.Merged, calendar);
        return Append(
            new CaseUnmerged(main, before),
            by,
            at,
            resumed with
            {
                Status = before,
                MergedInto = null,
                Asking = resumed.Asking with { NextStep = before == CaseStatus.AwaitingCitizen ? resumed.Asking.ReplyClock?.Due : null },
            },
            reason);
    }

    /// <summary>Another case is handled on its own again.</summary>
    public Result<CaseEvent> LetGo(Reference merged, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.LetGo) is { } refusal
            ? refusal
            : Append(new CaseLetGo(merged), by, at, State with { MergedCases = [.. State.MergedCases.Except([merged])] });

    /// <summary>The citizen of a merged case judges the main case's answer, once.</summary>
    public Result<CaseEvent> RateMerged(
        RatedAnswer answer, Satisfaction satisfaction, bool solved, string? comment, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.RateMerged) is { } refusal)
        {
            return refusal;
        }

        if (State.Rating is not null)
        {
            return Errors.RatedBefore();
        }

        at = InOrder(at);
        return Append(
            new MergedCaseRated(answer, satisfaction, solved),
            by,
            at,
            State with { Rating = new(satisfaction, solved, at), MergedInto = State.MergedInto! with { Rated = answer } },
            comment);
    }
}
