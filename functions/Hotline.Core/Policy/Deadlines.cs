using Hotline.Core.Calendar;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>Every number by which the service is timed and bounded.</summary>
public sealed record Deadlines(
    IReadOnlyList<ClockPolicy> Clocks,
    ReminderPolicy Reminders,
    ClassificationPolicy Classification,
    LearningPolicy Learning,
    MatchingPolicy Matching,
    RatingPolicy Rating,
    CaseworkPolicy Casework,
    ExtensionPolicy Extensions,
    WaitingPolicy Waiting,
    RefusalPolicy Refusal,
    Limits Limits)
{
    public CallBackPolicy CallBacks { get; init; } = CallBackPolicy.None;

    public ClockPolicy Clock(string id) => Clocks.First(clock => clock.Id == id);
}

/// <summary>A time limit (时限).</summary>
/// <param name="Most">The longest it may be extended to, in the same unit; null leaves extensions to the approver.</param>
/// <param name="Rule">The founding rule it comes from.</param>
/// <param name="Explanation">What it means, without repeating the length.</param>
public sealed record ClockPolicy(string Id, ClockLength Length, ClockLength? Most, string Rule, LocalText Explanation);

/// <summary>When a department is reminded of a due case; in whole working days.</summary>
/// <param name="UrgeAfterDue">催办: the urging notice goes out this long after the case fell due.</param>
/// <param name="SuperviseAfterUrge">督办: supervision begins this long after the urging notice.</param>
public sealed record ReminderPolicy(
    int BeforeDue,
    bool OnDueMorning,
    int UrgeAfterDue,
    int SuperviseAfterUrge,
    string Rule,
    LocalText Explanation);

/// <summary>A case classified with a confidence (0 to 1) under <paramref name="DeskBelow"/> goes to the dispatch desk.</summary>
public sealed record ClassificationPolicy(double DeskBelow);

/// <summary>How the classifier learns from the categories that people at the desk give.</summary>
/// <param name="Months">How far back cases are learned from, by month of receipt.</param>
/// <param name="HeldOut">Share of those cases (0 to 1) that is never learned, for comparing two models.</param>
/// <param name="HeldOutLeast">With fewer such cases no model is replaced.</param>
/// <param name="Chance">A better result is taken for luck where luck explains it with more than this probability (0 to 1).</param>
public sealed record LearningPolicy(int Months, double HeldOut, int HeldOutLeast, double Chance);

/// <summary>Which cases are looked at together; in calendar days.</summary>
/// <param name="SimilarDays">How far back a case like a new one is looked for.</param>
/// <param name="HotDays">The days that a hot issue is made up from.</param>
/// <param name="HotPeople">Fewer different people do not make an issue.</param>
/// <param name="HotRise">By how many times an issue must have grown within a day for its supervisors to be warned.</param>
/// <param name="HotIssues">How many are listed.</param>
/// <param name="VotesOfAddress">How many votes for one public case may come from one network address: a household's worth.</param>
public sealed record MatchingPolicy(int SimilarDays, int HotDays, int HotPeople, int HotRise, int HotIssues, int VotesOfAddress);

/// <summary>How often dissatisfaction may reopen a case, and for how many calendar days after the answer it can be rated.</summary>
public sealed record RatingPolicy(int Reopenings, int DaysToRate);

/// <param name="Returns">How often departments may return one case; the last of these returns is decided by a supervisor.</param>
/// <param name="SeveralWhenInvited">A case with co-handlers has the answer clock of several departments (rule 3.4).</param>
/// <param name="CoHandlers">How many departments may be invited at once.</param>
/// <param name="Milestones">How many steps a work plan may have.</param>
public sealed record CaseworkPolicy(int Returns, bool SeveralWhenInvited, int CoHandlers, int Milestones);
