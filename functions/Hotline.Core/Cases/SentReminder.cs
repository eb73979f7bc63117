using Hotline.Core.Remind;

namespace Hotline.Core.Cases;

/// <summary>The furthest reminder that went to a list (a department's id, or the desk's) for one thing and its due time (UTC).</summary>
public sealed record SentReminder(string To, DateTimeOffset Due, ReminderStage Stage)
{
    /// <summary>What was reminded of.</summary>
    public ListedFor For { get; init; }

    /// <summary>Whether it is about the same thing in the same list, for whatever due time.</summary>
    public bool IsAbout(SentReminder other) => To == other.To && For == other.For;

    /// <summary>Whether nothing is left to remind of once <paramref name="asked"/> is asked for.</summary>
    public bool Covers(SentReminder asked) => IsAbout(asked) && Due == asked.Due && Stage >= asked.Stage;
}

/// <summary>督办: since when (UTC), and by whom it was ordered; the service itself where the reminders had no effect.</summary>
public sealed record Supervision(DateTimeOffset Since, string By);

/// <summary>
/// 不计入考核: a policy ground that one person names and another approves. Until then <paramref name="ApprovedBy"/> is null and the case counts.
/// </summary>
public sealed record Exclusion(string Ground, string RequestedBy, DateTimeOffset RequestedAt, string? ApprovedBy);
