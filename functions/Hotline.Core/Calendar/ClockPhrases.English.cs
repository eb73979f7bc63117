namespace Hotline.Core.Calendar;

internal sealed partial record ClockPhrases
{
    private static readonly ClockPhrases English = new()
    {
        HolidayName = name => name.En,
        Reasons = new Dictionary<string, string>
        {
            [PauseReasons.AwaitingCitizen] = "the citizen was asked for more information",
            [PauseReasons.Merged] = "handled together with another case",
        },
        Kinds = new Dictionary<ClockKind, string>
        {
            [ClockKind.Dispatch] = "Time to pass the case on",
            [ClockKind.Accept] = "Time to accept",
            [ClockKind.Return] = "Time to return the case",
            [ClockKind.Completeness] = "Time to tell what is missing",
            [ClockKind.Answer] = "Time to answer",
            [ClockKind.Contribution] = "Time for the co-handler's part",
            [ClockKind.Coordination] = "Time to name who coordinates",
            [ClockKind.Send] = "Time to send the answer",
            [ClockKind.CitizenReply] = "Time to send what was asked for",
            [ClockKind.Milestone] = "Time to reach the milestone",
            [ClockKind.Rectification] = "Time to put the finding right",
            [ClockKind.Emergency] = "Time to acknowledge the emergency",
        },
        Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        Date = "{3} {0:0000}-{1:00}-{2:00}",
        Moment = "{0} {1}",
        WorkingDays = "{0} working days",
        OneWorkingDay = "one working day",
        HalfWorkingDay = "half a working day",
        WorkingTime = "{0} of working time",
        WallTime = "{0}, day and night",
        Until = "until {0}",
        Hours = "{0} h",
        Minutes = "{0} min",
        HoursAndMinutes = "{0} h {1} min",
        Heading = "{0}: {1}, from {2}.",
        Extended = "Extended by {0}, decided {1}.",
        Paused = "Paused from {0} to {1}: {2}.",
        PausedSince = "Paused since {0}: {1}. Once it runs again, {2} are left.",
        DayLine = "{0}: {1}, {2}.",
        WorkingDay = "working day",
        Weekend = "weekend",
        Holiday = "holiday ({0})",
        MakeUpDay = "worked in exchange for {0}",
        ShortDay = "short day ({0}), worked {1}",
        EveryDay = "day and night",
        NotAnnounced = ", holidays not announced yet",
        Counted = "{0} counted, {1} of {2} so far",
        NotCounted = "not counted",
        PausedThatDay = ", {0} paused",
        Due = "Due {0}.",
        StoppedInTime = "Done {0}, in time.",
        StoppedLate = "Done {0}, late.",
        Provisional = "Provisional: the holidays of a year on the way are not announced yet; the due time is computed again when they are.",
        OtherCalendar = "The deadline was set to {0} by an earlier calendar ({1}).",
        Calendar = "Calendar {0}.",
    };
}
