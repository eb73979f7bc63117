using System.Text.Json.Serialization;

namespace Hotline.Core.Cases;

/// <summary>The way a case came in (渠道).</summary>
[JsonConverter(typeof(EnumTextConverter<Channel>))]
public enum Channel
{
    Web,
    Call,
    Letter,
    Visit,
    Email,
    Open311,

    /// <summary>领导批办: a leader's written instruction (rule 3.3).</summary>
    Leader,

    /// <summary>会议议定事项: decided at a meeting (rule 3.2).</summary>
    Meeting,

    /// <summary>交换: handed down by the instance of the level above, as a county's from its city's (text 3).</summary>
    Exchange,
}
