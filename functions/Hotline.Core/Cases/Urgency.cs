using System.Text.Json.Serialization;

namespace Hotline.Core.Cases;

/// <summary>How fast a case must be seen to; sets the desk's clock (rule 4.2) and the duty officer's (rule 4.6).</summary>
[JsonConverter(typeof(EnumTextConverter<Urgency>))]
public enum Urgency
{
    Ordinary,

    /// <summary>People suffer while it lasts; dispatched within two working hours.</summary>
    Urgent,

    /// <summary>Danger to life or a mass incident; the duty officer is alerted at once, day and night.</summary>
    Emergency,
}
