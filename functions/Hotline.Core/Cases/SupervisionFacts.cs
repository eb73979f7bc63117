using Hotline.Core.Calendar;
using Hotline.Core.Remind;

namespace Hotline.Core.Cases;

/// <summary>A reminder went to a list in the digests of its people; <paramref name="Skipped"/> are stages whose time passed unsent.</summary>
public sealed record CaseReminded(string To, ReminderStage Stage, DateTimeOffset Due, IReadOnlyList<ReminderStage> Skipped) : CaseFact
{
    /// <summary>What was reminded of.</summary>
    public ListedFor For { get; init; }
}

/// <summary>催办 by a supervisor. Words: what is expected.</summary>
public sealed record CaseUrged(string To) : CaseFact;

/// <summary>督办. Words: the reason; none where the service did it because reminders had no effect.</summary>
public sealed record CaseSupervised : CaseFact;

/// <summary>Words: the reason.</summary>
public sealed record SupervisionLifted : CaseFact;

/// <summary>Words: the reason.</summary>
public sealed record ExclusionRequested(string Ground) : CaseFact;

/// <summary>By a second person. Words: the reason, if any.</summary>
public sealed record ExclusionDecided(string Ground, bool Approved) : CaseFact;

/// <summary>Counts in the ratings again. Words: the reason.</summary>
public sealed record ExclusionLifted(string Ground) : CaseFact;

/// <summary>The 15-minute clock starts. Words: the reason, where a person raised it.</summary>
public sealed record EmergencyRaised(Clock Clock) : CaseFact;

/// <summary><paramref name="Accounts"/> were alerted; <paramref name="NextAlertAt"/> is when the next ones will be, null when nobody is left.</summary>
public sealed record DutyAlerted(DutyRung Rung, IReadOnlyList<string> Accounts, DateTimeOffset? NextAlertAt) : CaseFact;

public sealed record EmergencyAcknowledged(bool InTime) : CaseFact;

/// <summary>重大事件报告: the first report is number 1, further ones follow up. Words: the report as filed.</summary>
public sealed record EventReportFiled(int Number) : CaseFact;
