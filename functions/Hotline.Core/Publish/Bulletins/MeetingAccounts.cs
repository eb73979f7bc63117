using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>
/// Gives account of a meeting's decisions: of dated items every month, of all others every quarter, until the period in which each is
/// done (rule 3.2).
/// </summary>
public sealed class MeetingAccounts(ICases cases, CityClocks clocks, TimeProvider time)
{
    /// <summary>Null when no item of the meeting is reported on for the period.</summary>
    public async Task<MeetingAccount?> OfAsync(Meeting meeting, Period period, CancellationToken cancellation)
    {
        if (meeting.HeldOn > period.To)
        {
            return null;
        }

        var items = await Task.WhenAll(meeting.Items.Select(reference => cases.FindAsync(reference, cancellation)));
        var reported = items.OfType<Case>()
            .Where(item => item.State.Directive!.IsReportedOn == period.IsQuarter && !WasDoneBefore(item.State, period.From))
            .Select(AccountOf)
            .ToList();
        return reported.Count == 0
            ? null
            : new(meeting.Id, meeting.Number, meeting.Title, meeting.HeldOn, period.From, period.To, reported);
    }

    private bool WasDoneBefore(CaseState state, DateOnly day) => state.AnsweredAt is { } at && clocks.DayOf(at) < day;

    private ItemAccount AccountOf(Case item)
    {
        var state = item.State;
        var directive = state.Directive!;
        return new(
            directive.Item!.Number,
            state.Reference,
            item.Submission?.Text ?? "",
            state.Department,
            directive.CoHandlers,
            directive.KeyWork,
            directive.Item.Due,
            state.Status,
            state.AnsweredAt,
            !IsLate(state.AnswerClock),
            item.Events.Count(@event => @event.Fact is ReportFiled));
    }

    private bool IsLate(Clock clock) => clock.IsOverdue(time.GetUtcNow()) || clock.StoppedLate;
}
