using Hotline.Core.Calendar;
using Hotline.Core.Cases;

namespace Hotline.Core.Policy;

/// <summary>Starts the clocks that the deadlines file sets, on the city's working calendar.</summary>
public sealed class CityClocks(CityPolicy policy, WorkingCalendar calendar)
{
    public WorkingCalendar Calendar => calendar;

    /// <summary>The date in the city at an instant.</summary>
    public DateOnly DayOf(DateTimeOffset at) => calendar.LocalDate(at);

    /// <summary>Until the desk has passed the case on; an urgent one goes the fast lane (绿色通道, rule 4.2, text 3).</summary>
    public Clock Dispatch(DateTimeOffset at, Urgency urgency = Urgency.Ordinary) =>
        Start(ClockKind.Dispatch, urgency == Urgency.Ordinary ? ClockIds.Dispatch : ClockIds.DispatchUrgent, at);

    /// <summary>Until a department has taken a case on or returned it (rule 4.2).</summary>
    public Clock Return(DateTimeOffset at) => Start(ClockKind.Return, ClockIds.Return, at);

    /// <summary>Until the citizen has an answer: the category's clock, a clear case's while there is none (rule 3.4).</summary>
    public Clock Answer(string? category, DateTimeOffset at) =>
        Start(ClockKind.Answer, category is null ? ClockIds.Clear : policy.Categories.ClockOf(category), at);

    /// <summary>
    /// The answer clock of a case: the category's since receipt, or what the instance above has left of its own, from where that one began.
    /// </summary>
    public Clock Answer(CaseState state, string? category) =>
        state.Upper is { } upper ? Below(upper) : Answer(category, state.ReceivedAt);

    /// <summary>The instance above's time: never due later than there.</summary>
    public Clock Below(Upper upper)
    {
        var minutes = calendar.WorkingMinutesBetween(upper.Since, upper.Due);
        return Clock.Start(ClockKind.Answer, upper.Since, ClockLength.WorkingMinutes((int)Math.Max(1, minutes)), calendar);
    }

    /// <summary>Until the citizen is told of everything missing (一次性告知, rule 4.4).</summary>
    public Clock Completeness(DateTimeOffset at) => Start(ClockKind.Completeness, ClockIds.Completeness, at);

    /// <summary>Until the citizen has sent what was asked for.</summary>
    public Clock CitizenReply(DateTimeOffset at) => Start(ClockKind.CitizenReply, ClockIds.CitizenReply, at);

    /// <summary>Until somebody on duty has acknowledged an emergency; day and night (rule 4.6).</summary>
    public Clock Emergency(DateTimeOffset at) => Start(ClockKind.Emergency, ClockIds.Emergency, at);

    /// <summary>Until what was found against a department is put right (rule 5.3).</summary>
    public Clock Rectification(DateTimeOffset at) => Start(ClockKind.Rectification, ClockIds.Rectification, at);

    /// <summary>
    /// Until what a leader or a meeting wants is done: the grade's time, or the decided day. Where progress is reported on, the clock
    /// stops at each quarter's end on the way (rules 3.1 to 3.3).
    /// </summary>
    public Clock Directed(Directive directive, DateTimeOffset at) => directive switch
    {
        { Instruction: { } instruction } => Start(ClockKind.Answer, ClockIds.Of(instruction.Grade), at),
        { IsReportedOn: true } => By(NextReport(directive.Item!, DayOf(at)), at),
        { Item.Due: { } decided } => By(decided, at),
        _ => throw new ArgumentException("Neither an instruction nor an item of a meeting.", nameof(directive)),
    };

    /// <summary>
    /// Once progress was reported: until the next quarter's end after the one reported for, or the decided day. The clock runs on when
    /// nothing but the result is still owed.
    /// </summary>
    public Clock AfterReport(Directive directive, Clock running, DateTimeOffset at) =>
        running.Length.Date is { } reported && reported != directive.Item!.Due
            ? By(NextReport(directive.Item, reported.AddDays(1)), at)
            : running;

    /// <summary>The clock of a case that is taken up anew: its grade's time, else its category's.</summary>
    public Clock AnswerAnew(CaseState state, DateTimeOffset at) => state.Upper is { } upper
        ? Below(upper)
        : state.Directive is { Instruction: not null } directive
        ? Directed(directive, at)
        : Answer(state.Classification?.Category, at);

    /// <summary>The end of the quarter, or the decided day if that comes first.</summary>
    private static DateOnly NextReport(MeetingItem item, DateOnly day)
    {
        var end = Quarter.Of(day).Last;
        return item.Due < end ? item.Due.Value : end;
    }

    private Clock By(DateOnly day, DateTimeOffset at) => Clock.Start(ClockKind.Answer, at, ClockLength.By(day), calendar);

    /// <summary>
    /// The same clock with the length of several departments (rule 3.4), where that is more and the policy grants it: what it paused and
    /// was extended by stays with it.
    /// </summary>
    public Clock Several(Clock answer) => policy.Deadlines.Casework.SeveralWhenInvited
        ? Longer(answer, answer.Reset(LengthOf(ClockIds.Several), calendar) with { PolicyId = ClockIds.Several })
        : answer;

    /// <summary>Until a leader is named and the lead's opinion noted; beside the answer clock, from where it began.</summary>
    public Clock Coordination(Clock answer) => (answer with { Kind = ClockKind.Coordination, Extensions = [] })
        .Reset(LengthOf(ClockIds.Coordination), calendar) with
    { PolicyId = ClockIds.Coordination };

    /// <summary>Until a co-handler has contributed: the policy's time, or what is left of the answer's, if that is less.</summary>
    public Clock Contribution(Clock answer, DateTimeOffset at)
    {
        var usual = Start(ClockKind.Contribution, ClockIds.Contribution, at);
        var left = answer.MinutesLeft(at, calendar);
        return usual.Due > answer.Due && left > 0 ? Contribution(ClockLength.WorkingMinutes((int)left), at) : usual;
    }

    /// <summary>Until a co-handler has contributed, in the time the lead gives it.</summary>
    public Clock Contribution(ClockLength length, DateTimeOffset at) => Clock.Start(ClockKind.Contribution, at, length, calendar);

    /// <summary>
    /// Until a department that was named with an instruction or a meeting's item has contributed: the decided day, else as for any other.
    /// </summary>
    public Clock Contribution(Directive directive, Clock answer, DateTimeOffset at) => directive.Item?.Due is { } decided
        ? Contribution(ClockLength.By(decided), at)
        : Contribution(answer, at);

    /// <summary>Until an approved answer is sent (rule 4.2).</summary>
    public Clock Send(DateTimeOffset at) => Start(ClockKind.Send, ClockIds.SendAnswer, at);

    /// <summary>Until a step of a plan is done.</summary>
    public Clock Milestone(int workingDays, DateTimeOffset at) =>
        Clock.Start(ClockKind.Milestone, at, ClockLength.WorkingDays(workingDays), calendar);

    private static Clock Longer(Clock one, Clock other) => other.Due > one.Due ? other : one;

    private ClockLength LengthOf(string id) => policy.Deadlines.Clock(id).Length;

    private Clock Start(ClockKind kind, string id, DateTimeOffset at) =>
        Clock.Start(kind, at, LengthOf(id), calendar) with { PolicyId = id };
}
