namespace Hotline.Core.Remind;

/// <summary>A span of the roster, slots without a plan included.</summary>
public sealed record ReadRoster(DateOnly From, int Days);

/// <param name="Plan">Null where nobody is planned.</param>
public sealed record RosterSlot(DutySlot Slot, ShiftPlan? Plan);

public sealed class ReadRosterHandler(IDutyRoster roster, DutyShifts shifts, TimeProvider time)
{
    public async Task<IReadOnlyList<RosterSlot>> HandleAsync(ReadRoster query, CancellationToken cancellation)
    {
        var plans = (await roster.ListAsync(query.From, query.From.AddDays(query.Days - 1), cancellation))
            .ToDictionary(plan => (plan.Day, plan.Shift));
        return [.. Enumerable.Range(0, query.Days)
            .SelectMany(day => shifts.On(query.From.AddDays(day)))
            .Select(slot => new RosterSlot(slot, plans.GetValueOrDefault((slot.Day, slot.Shift.Id))))];
    }

    /// <summary>The slot of now and the one after it.</summary>
    public async Task<(RosterSlot Now, RosterSlot Next)> CurrentAsync(CancellationToken cancellation)
    {
        var now = shifts.At(time.GetUtcNow());
        var next = shifts.After(now);
        return (new(now, await roster.FindAsync(now.Day, now.Shift.Id, cancellation)), new(next, await roster.FindAsync(next.Day, next.Shift.Id, cancellation)));
    }
}
