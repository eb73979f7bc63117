using System.Text.Json.Serialization;

namespace Hotline.Core.Calendar;

/// <summary>What a clock measures. Each kind's length is set in the deadlines policy, not here.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockKind>))]
public enum ClockKind
{
    /// <summary>The desk passes a case on to a department (rule 4.2).</summary>
    Dispatch,

    /// <summary>The department signs for it.</summary>
    Accept,

    /// <summary>The department may still send it back to the desk.</summary>
    Return,

    /// <summary>The citizen is told once of everything that is missing (一次性告知, rule 4.4).</summary>
    Completeness,

    /// <summary>The lead department answers (rules 3.3, 3.4).</summary>
    Answer,

    /// <summary>A co-handler gives its part to the lead department.</summary>
    Contribution,

    /// <summary>A case of several departments gets a named leader and the lead's opinion (rules 3.4, 4.3).</summary>
    Coordination,

    /// <summary>An approved answer goes out (rule 4.2).</summary>
    Send,

    /// <summary>The citizen supplies what was asked for.</summary>
    CitizenReply,

    /// <summary>A step of a work plan (rules 3.1, 3.4).</summary>
    Milestone,

    /// <summary>A finding of public supervision is put right (rule 5.3).</summary>
    Rectification,

    /// <summary>The duty officer acknowledges an emergency (rule 4.6).</summary>
    Emergency,
}
