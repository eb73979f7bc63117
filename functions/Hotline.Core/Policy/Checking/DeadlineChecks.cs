using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal static class DeadlineChecks
{
    private const string File = PolicyFiles.Deadlines;

    public static void Run(Deadlines deadlines, FaultList faults)
    {
        Ids.Check(File, deadlines.Clocks.Select(clock => clock.Id), faults);
        foreach (var clock in deadlines.Clocks)
            CheckClock(clock, faults);
        foreach (var missing in ClockIds.All.Except(deadlines.Clocks.Select(clock => clock.Id)))
            faults.Add(File, missing, "clock is missing");

        CheckWorkingDays("beforeDue", deadlines.Reminders.BeforeDue, faults);
        CheckWorkingDays("urgeAfterDue", deadlines.Reminders.UrgeAfterDue, faults);
        CheckWorkingDays("superviseAfterUrge", deadlines.Reminders.SuperviseAfterUrge, faults);
        foreach (var type in deadlines.Limits.AttachmentTypes.Where(type => type.Split('/') is not [{ Length: > 0 }, { Length: > 0 }]))
            faults.Add(File, "limits", $"attachmentTypes has \"{type}\", not a media type such as \"image/png\"");
    }

    private static void CheckClock(ClockPolicy clock, FaultList faults)
    {
        var length = CheckLength(clock.Id, "length", clock.Length, faults);
        var most = clock.Most is null ? null : CheckLength(clock.Id, "most", clock.Most, faults);
        if (length is not null && most is not null && (most.Value.Unit != length.Value.Unit || most.Value.Amount < length.Value.Amount))
            faults.Add(File, clock.Id, $"most \"{clock.Most}\" is not a longer length in the unit of \"{clock.Length}\"");
    }

    private static void CheckWorkingDays(string name, string text, FaultList faults)
    {
        if (CheckLength("reminders", name, text, faults) is { } length && length.Unit != LengthShape.WorkingDays)
            faults.Add(File, "reminders", $"{name} \"{text}\" is not in working days");
    }

    private static LengthShape? CheckLength(string entry, string name, string text, FaultList faults)
    {
        if (text.Length == 0)
            return null;
        if (LengthShape.TryRead(text) is not { } length)
        {
            faults.Add(File, entry, $"{name} \"{text}\" is not a length such as \"5d\", \"0.5d\", \"2h\" or \"15m wall\"");
            return null;
        }

        if (length.IsInRange)
            return length;
        faults.Add(File, entry, $"{name} \"{text}\" is out of range: more than nothing, and a year at most");
        return null;
    }
}
