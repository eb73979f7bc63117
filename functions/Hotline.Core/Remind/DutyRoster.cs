using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Remind;

/// <summary>Who is on duty in one slot; accounts that may see every case. Deputy and leader may be left open.</summary>
public sealed record ShiftPlan(DateOnly Day, string Shift, string Officer, string? Deputy, string? Leader)
{
    public IEnumerable<string> People => new[] { Officer, Deputy, Leader }.OfType<string>();

    public string? At(DutyRung rung) => rung switch
    {
        DutyRung.Officer => Officer,
        DutyRung.Deputy => Deputy,
        _ => Leader,
    };
}

/// <summary>Where the roster is kept.</summary>
public interface IDutyRoster
{
    Task<ShiftPlan?> FindAsync(DateOnly day, string shift, CancellationToken cancellation);

    /// <summary>Both days included, in order.</summary>
    Task<IReadOnlyList<ShiftPlan>> ListAsync(DateOnly from, DateOnly to, CancellationToken cancellation);

    /// <summary>Adds the plan of a slot or replaces it.</summary>
    Task PutAsync(ShiftPlan plan, CancellationToken cancellation);
}

/// <summary>Who is on duty, by the roster.</summary>
public sealed class OnDuty(IDutyRoster roster, IAccounts accounts, DutyShifts shifts)
{
    /// <summary>On duty by that plan, or alerted of this case while they were.</summary>
    public static bool IsAnswerable(Actor by, ShiftPlan? plan, Case found) =>
        plan?.People.Contains(by.Account) == true
        || found.Events.Any(@event => @event.Fact is DutyAlerted alerted && alerted.Accounts.Contains(by.Account));

    public Task<ShiftPlan?> PlanAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        var slot = shifts.At(at);
        return roster.FindAsync(slot.Day, slot.Shift.Id, cancellation);
    }

    /// <summary>Whom to alert on a rung; where the roster names nobody, every supervisor, so that no alert goes nowhere.</summary>
    public async Task<IReadOnlyList<string>> AtAsync(DutyRung rung, DateTimeOffset at, CancellationToken cancellation) =>
        (await PlanAsync(at, cancellation))?.At(rung) is { } account
            ? [account]
            : [.. (await accounts.ListAsync(cancellation)).Where(each => each.AsActor().Is(Role.Supervisor)).Select(each => each.Name)];
}
