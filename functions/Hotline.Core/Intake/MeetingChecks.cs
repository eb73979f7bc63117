using Hotline.Core.Policy;

namespace Hotline.Core.Intake;

/// <summary>Everything that can be wrong with a meeting and its items, told at once.</summary>
public sealed class MeetingChecks(DirectionChecks directions, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    /// <summary>No decision reaches further, and no date within leaves the range of dates when clocks add to it.</summary>
    private const int MostYears = 10;

    public ErrorList Of(EnterMeeting command)
    {
        var errors = new ErrorList();
        var limits = policy.Deadlines.Limits;
        var today = clocks.DayOf(time.GetUtcNow());
        FieldChecks.Text(errors, "number", command.Number, limits.NameCharacters);
        FieldChecks.Text(errors, "title", command.Title, limits.AddressCharacters);
        if (command.HeldOn is null)
        {
            errors.Add(Errors.Required("heldOn"));
        }
        else if (command.HeldOn > today)
        {
            errors.Add(Errors.InTheFuture("heldOn"));
        }
        else if (command.HeldOn < today.AddYears(-1))
        {
            errors.Add(Errors.OutOfRange("heldOn", today.AddYears(-1), today));
        }

        if (command.Items.Count == 0)
        {
            errors.Add(Errors.Required("items"));
        }
        else if (command.Items.Count > policy.Supervision.MeetingItems)
        {
            errors.Add(Errors.TooMany("items", policy.Supervision.MeetingItems));
        }

        for (var i = 0; i < command.Items.Count; i++)
        {
            Item(errors, $"items[{i}].", command.Items[i], today);
        }

        return errors;
    }

    private void Item(ErrorList errors, string path, NewItem item, DateOnly today)
    {
        FieldChecks.Text(errors, $"{path}text", item.Text, policy.Deadlines.Limits.LetterCharacters);
        FieldChecks.Text(errors, $"{path}responsible", item.Responsible, policy.Deadlines.Limits.NameCharacters);
        directions.Departments(errors, path, item.Department, item.CoHandlers);
        directions.Category(errors, path, item.Category);
        if (item.Due is { } due && (due <= today || due > today.AddYears(MostYears)))
        {
            errors.Add(Errors.OutOfRange($"{path}due", today.AddDays(1), today.AddYears(MostYears)));
        }
    }
}
