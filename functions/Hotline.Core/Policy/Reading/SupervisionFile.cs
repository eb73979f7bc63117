namespace Hotline.Core.Policy.Reading;

internal static class SupervisionFile
{
    public static SupervisionPolicy Read(EntryReader file) => new(
        file.Section("quietHours", quiet => new QuietHours(quiet.Time("from"), quiet.Time("to"), quiet.Flag("onDaysOff"))),
        file.Entries("shifts", shift => new DutyShift(shift.Text("id"), shift.LocalText("name"), shift.Time("from"), shift.Time("to"))),
        file.Section("escalation", escalation => new EscalationPolicy(escalation.Whole("everyMinutes", 1, 24 * 60))),
        file.Entries("exclusionGrounds", ground => new ExclusionGround(ground.Text("id"), ground.LocalText("name"))));
}
