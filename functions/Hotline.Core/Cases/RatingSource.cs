using System.Text.Json.Serialization;

namespace Hotline.Core.Cases;

/// <summary>By which way a citizen's judgement came; figures keep them apart.</summary>
[JsonConverter(typeof(EnumTextConverter<RatingSource>))]
public enum RatingSource
{
    /// <summary>By the citizen, with the query code.</summary>
    Web,

    /// <summary>Asked by an operator on the phone (回访).</summary>
    CallBack,

    /// <summary>Asked because a random sample drew the case.</summary>
    Sample,
}
