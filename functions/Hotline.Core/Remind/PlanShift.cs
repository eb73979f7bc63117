using Hotline.Core.Access;

namespace Hotline.Core.Remind;

/// <summary>A supervisor or administrator plans who is on duty on a day that is not over, at most a year ahead; planning a slot again replaces it.</summary>
public sealed record PlanShift(DateOnly? Day, string? Shift, string? Officer, string? Deputy, string? Leader);

public sealed class PlanShiftHandler(IDutyRoster roster, IAccounts accounts, DutyShifts shifts, TimeProvider time)
{
    private const int LongestAheadDays = 366;

    public async Task<Result<ShiftPlan>> HandleAsync(PlanShift command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        CheckSlot(errors, command);
        if (string.IsNullOrWhiteSpace(command.Officer))
        {
            errors.Add(Errors.Required("officer"));
        }

        var staff = await accounts.ListAsync(cancellation);
        foreach (var (field, account) in new[] { ("officer", command.Officer), ("deputy", command.Deputy), ("leader", command.Leader) })
        {
            if (!string.IsNullOrWhiteSpace(account) && !staff.Any(each => each.Name == account && each.AsActor().MaySee(department: null)))
            {
                errors.Add(Errors.UnknownAccount(field));
            }
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var plan = new ShiftPlan(command.Day!.Value, command.Shift!, command.Officer!, command.Deputy, command.Leader);
        await roster.PutAsync(plan, cancellation);
        return plan;
    }

    private void CheckSlot(ErrorList errors, PlanShift command)
    {
        if (command.Day is not { } day)
        {
            errors.Add(Errors.Required("day"));
            return;
        }

        var today = shifts.DayOf(time.GetUtcNow());
        if (day < today.AddDays(-1) || day > today.AddDays(LongestAheadDays) || shifts.On(day).All(slot => slot.To <= time.GetUtcNow()))
        {
            errors.Add(Errors.OutOfRange("day", today, today.AddDays(LongestAheadDays)));
        }
        else if (shifts.Find(day, command.Shift) is null)
        {
            errors.Add(Errors.UnknownValue("shift", string.Join(", ", shifts.On(day).Select(each => each.Shift.Id))));
        }
    }
}
