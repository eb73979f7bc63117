using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal static class DeadlineChecks
{
    private const string File = PolicyFiles.Deadlines;

    public static void Run(Deadlines deadlines, FaultList faults)
    {
        Ids.Check(File, deadlines.Clocks.Select(clock => clock.Id), faults);
        foreach (var clock in deadlines.Clocks)
        {
            CheckClock(clock, faults);
        }

        foreach (var missing in ClockIds.All.Except(deadlines.Clocks.Select(clock => clock.Id)))
        {
            faults.Add(File, missing, "clock is missing");
        }

        foreach (var type in deadlines.Limits.AttachmentTypes.Where(type => type.Split('/') is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            faults.Add(File, "limits", $"attachmentTypes has \"{type}\", not a media type such as \"image/png\"");
        }
    }

    private static void CheckClock(ClockPolicy clock, FaultList faults)
    {
        if (clock.Most is { } most && (most.Unit != clock.Length.Unit || most.Amount < clock.Length.Amount))
        {
            faults.Add(File, clock.Id, $"most \"{most}\" is not a longer length in the unit of \"{clock.Length}\"");
        }
    }
}
