using Hotline.Core.Cases;

namespace Hotline.Core.Remind;

/// <summary>
/// Reminders of one round to the people of one list, left beside the list in the same transaction that marks its rows: so they
/// exist for certain, once, however often they are then delivered. <paramref name="Name"/> is unique within the list.
/// </summary>
public sealed record Digest(string List, string Name, DateTimeOffset Round, IReadOnlyList<ReminderLine> Lines)
{
    /// <summary>Rows that one transaction can mark, the digest itself being one more.</summary>
    public const int MostLines = 99;
}

/// <summary>One case in a digest. <paramref name="Due"/> in UTC.</summary>
public sealed record ReminderLine(Reference Reference, ReminderStage Stage, DateTimeOffset Due, Urgency Urgency)
{
    /// <summary>What is due: the case itself, a co-handler's part or a step of a plan.</summary>
    public ListedFor For { get; init; }
}
