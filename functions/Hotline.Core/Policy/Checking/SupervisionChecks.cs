using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal static class SupervisionChecks
{
    private const string File = PolicyFiles.Supervision;

    public static void Run(SupervisionPolicy supervision, FaultList faults)
    {
        Ids.Check(File, supervision.Shifts.Select(shift => shift.Id), faults);
        Ids.Check(File, supervision.ExclusionGrounds.Select(ground => ground.Id), faults);
        for (var i = 0; i < supervision.Shifts.Count; i++)
        {
            var (shift, next) = (supervision.Shifts[i], supervision.Shifts[(i + 1) % supervision.Shifts.Count]);
            if (shift.To != next.From)
            {
                faults.Add(File, shift.Id, $"does not end when \"{next.Id}\" begins, so the day has a gap or two on duty");
            }
        }

        // Each shift ending where the next begins could still go round the clock more than once.
        if (supervision.Shifts.Sum(Minutes) is not (0 or 24 * 60))
        {
            faults.Add(File, "shifts", "do not make up one day of 24 hours");
        }
    }

    private static int Minutes(DutyShift shift)
    {
        var minutes = (int)(shift.To - shift.From).TotalMinutes;
        return minutes == 0 ? 24 * 60 : minutes;
    }
}
