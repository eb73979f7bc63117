using System.Text.Json.Serialization;

namespace Hotline.Core.Cases;

/// <summary>
/// What makes a case come straight to its department instead of from a citizen: a leader's instruction (rule 3.3) or an item that a
/// meeting decided (rule 3.2). It sets the answer clock, over the category's.
/// </summary>
public sealed record Directive
{
    public Instruction? Instruction { get; init; }

    public MeetingItem? Item { get; init; }

    /// <summary>协办: departments that take part beside the lead, as named when it was entered (rule 4.3).</summary>
    public IReadOnlyList<string> CoHandlers { get; init; } = [];

    /// <summary>重点工作: reported on every quarter, whatever day it is due (rule 3.1).</summary>
    public bool KeyWork { get; init; }

    /// <summary>Whether the department reports progress at each quarter's end until it is done (rules 3.1, 3.2).</summary>
    [JsonIgnore]
    public bool IsReportedOn => Item is not null && (KeyWork || Item.Due is null);
}

/// <summary><paramref name="Leader"/> is the id of one of the policy's leaders (<see cref="Policy.Leader"/>).</summary>
public sealed record Instruction(string Leader, InstructionGrade Grade);

/// <summary>One item of a meeting, counted from 1; <paramref name="Due"/> is the day the meeting decided, null where it decided none.</summary>
public sealed record MeetingItem(string Meeting, int Number, DateOnly? Due);

/// <summary>The three grades of a leader's instruction (rule 3.3); the policy gives each its time.</summary>
[JsonConverter(typeof(EnumTextConverter<InstructionGrade>))]
public enum InstructionGrade
{
    /// <summary>急件.</summary>
    Urgent,

    /// <summary>要件.</summary>
    Important,

    /// <summary>普件.</summary>
    Ordinary,
}
