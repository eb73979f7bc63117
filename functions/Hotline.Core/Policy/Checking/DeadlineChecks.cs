using Hotline.Core.Access;
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
            faults.Add(File, missing, Faults.ClockMissing());
        }

        CheckExtensions(deadlines.Extensions, faults);
        CheckWaiting(deadlines, faults);
        foreach (var type in deadlines.Limits.AttachmentTypes.Where(type => type.Split('/') is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            faults.Add(File, "limits", Faults.NotAMediaType(type));
        }
    }

    private static void CheckExtensions(ExtensionPolicy extensions, FaultList faults)
    {
        Role[] deciding = [Role.Approver, Role.Supervisor];
        foreach (var role in extensions.Steps.Select(step => step.DecidedBy).Append(extensions.LeadersDecidedBy).Except(deciding))
        {
            faults.Add(File, "extensions", Faults.DecidesNothing(role));
        }

        foreach (var step in extensions.Steps.Where(step => step.Most.IsWall))
        {
            faults.Add(File, "extensions", Faults.MostIsWallTime(step.Most));
        }
    }

    private static void CheckWaiting(Deadlines deadlines, FaultList faults)
    {
        var reply = deadlines.Clocks.FirstOrDefault(clock => clock.Id == ClockIds.CitizenReply)?.Length;
        foreach (var after in deadlines.Waiting.RemindAfter.Where(after => reply is not null && (after.Unit != reply.Unit || after.Amount >= reply.Amount)))
        {
            faults.Add(File, "waiting", Faults.ReminderNotShorter(after, reply!));
        }
    }

    private static void CheckClock(ClockPolicy clock, FaultList faults)
    {
        if (clock.Most is { } most && (most.Unit != clock.Length.Unit || most.Amount < clock.Length.Amount))
        {
            faults.Add(File, clock.Id, Faults.MostNotLonger(most, clock.Length));
        }
    }
}
