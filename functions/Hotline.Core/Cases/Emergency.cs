using System.Text.Json.Serialization;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <summary>
/// Danger to life or a mass incident (rule 4.6): a wall clock runs until somebody on duty acknowledges, and the alert climbs the
/// roster meanwhile. <paramref name="NextAlertAt"/> (UTC) is null once it was acknowledged or nobody is left to alert.
/// </summary>
public sealed record Emergency(Clock Clock, DutyRung? Alerted, DateTimeOffset? NextAlertAt, string? AcknowledgedBy, int Reports)
{
    [JsonIgnore]
    public bool IsAcknowledged => AcknowledgedBy is not null;

    /// <summary>Who is alerted next; null when the alert has reached the top.</summary>
    [JsonIgnore]
    public DutyRung? NextRung => Alerted switch
    {
        null => DutyRung.Officer,
        DutyRung.Officer => DutyRung.Deputy,
        DutyRung.Deputy => DutyRung.Leader,
        _ => null,
    };
}

/// <summary>The places of a duty shift in the order in which they are alerted.</summary>
[JsonConverter(typeof(EnumTextConverter<DutyRung>))]
public enum DutyRung
{
    Officer,
    Deputy,

    /// <summary>带班领导: the leader on duty.</summary>
    Leader,
}
