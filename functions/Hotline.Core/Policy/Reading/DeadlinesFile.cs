using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Policy.Reading;

internal static class DeadlinesFile
{
    private const int MostCharacters = 1_000_000;
    private const int MostBytes = 100 * 1024 * 1024;

    public static Deadlines Read(EntryReader file) => new(
        file.Entries("clocks", ReadClock),
        file.Section("reminders", ReadReminders),
        file.Section("classification", section => new ClassificationPolicy(section.Share("deskBelow"))),
        file.Section("learning", ReadLearning),
        file.Section("matching", ReadMatching),
        file.Section("rating", section => new RatingPolicy(section.Whole("reopenings", 0, 3), section.Whole("daysToRate", 1, 365))),
        file.Section("casework", ReadCasework),
        file.Section("extensions", ReadExtensions),
        file.Section("waiting", ReadWaiting),
        file.Section("refusal", section => new RefusalPolicy(section.Whole("remedyDays", 1, 365))),
        file.Section("limits", ReadLimits))
    {
        CallBacks = file.Has("callBacks") ? file.Section("callBacks", ReadCallBacks) : CallBackPolicy.None,
    };

    private static CallBackPolicy ReadCallBacks(EntryReader callBacks) => new(
        callBacks.WorkingDays("after"),
        callBacks.Whole("againHours", 1, 168),
        callBacks.Whole("attempts", 0, 10),
        callBacks.Whole("heldMinutes", 1, 480));

    private static ClockPolicy ReadClock(EntryReader clock) => new(
        clock.Text("id"),
        clock.Length("length"),
        clock.OptionalLength("most"),
        clock.Text("rule"),
        clock.LocalText("explanation"));

    private static ReminderPolicy ReadReminders(EntryReader reminders) => new(
        reminders.WorkingDays("beforeDue"),
        reminders.Flag("onDueMorning"),
        reminders.WorkingDays("urgeAfterDue"),
        reminders.WorkingDays("superviseAfterUrge"),
        reminders.Text("rule"),
        reminders.LocalText("explanation"));

    private static CaseworkPolicy ReadCasework(EntryReader casework) => new(
        casework.Whole("returns", 0, 10),
        casework.Flag("severalWhenInvited"),
        casework.Whole("coHandlers", 1, 50),
        casework.Whole("milestones", 1, 100));

    private static MatchingPolicy ReadMatching(EntryReader matching) => new(
        matching.Whole("similarDays", 1, 730),
        matching.Whole("hotDays", 1, 365),
        matching.Whole("hotPeople", 2, 1000),
        matching.Whole("hotRise", 2, 100),
        matching.Whole("hotIssues", 1, 100),
        matching.Whole("votesOfAddress", 1, 1000));

    private static ExtensionPolicy ReadExtensions(EntryReader extensions) => new(
        extensions.Entries("steps", ReadStep, key: "decidedBy"),
        extensions.Enum<Role>("leadersDecidedBy") ?? Role.Supervisor,
        extensions.Text("rule"),
        extensions.LocalText("explanation"));

    private static ExtensionStep ReadStep(EntryReader step) =>
        new(step.Length("most"), step.Enum<Role>("decidedBy") ?? Role.Supervisor);

    private static WaitingPolicy ReadWaiting(EntryReader waiting) => new(
        waiting.Lengths("remindAfter"),
        waiting.OptionalEnums<CaseKind>("goOnKinds"),
        waiting.OptionalEnums<Urgency>("goOnUrgencies"),
        waiting.Text("rule"),
        waiting.LocalText("explanation"));

    private static LearningPolicy ReadLearning(EntryReader learning) => new(
        learning.Whole("months", 1, 120),
        learning.Share("heldOut"),
        learning.Whole("heldOutLeast", 1, 1000),
        learning.Share("chance"));

    private static Limits ReadLimits(EntryReader limits) => new(
        limits.Whole("complaintCharactersLeast", 1, 100),
        limits.Whole("complaintCharacters", 100, MostCharacters),
        limits.Whole("transcriptCharacters", 100, MostCharacters),
        limits.Whole("letterCharacters", 100, MostCharacters),
        limits.Whole("answerCharacters", 100, MostCharacters),
        limits.Whole("noteCharacters", 100, MostCharacters),
        limits.Whole("commentCharacters", 10, MostCharacters),
        limits.Whole("nameCharacters", 10, 1000),
        limits.Whole("addressCharacters", 10, 1000),
        limits.Whole("attachments", 0, 20),
        limits.Whole("attachmentBytes", 1024, MostBytes),
        limits.Texts("attachmentTypes"));
}
