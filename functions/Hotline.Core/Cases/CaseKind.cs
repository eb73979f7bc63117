using System.Text.Json.Serialization;

namespace Hotline.Core.Cases;

/// <summary>What the citizen wants (诉求类型).</summary>
[JsonConverter(typeof(EnumTextConverter<CaseKind>))]
public enum CaseKind
{
    /// <summary>咨询: wants to know something.</summary>
    Inquiry,

    /// <summary>求助: wants something done.</summary>
    Request,

    /// <summary>投诉: was served or treated badly.</summary>
    Complaint,

    /// <summary>举报: points out somebody's unlawful conduct.</summary>
    Report,

    /// <summary>建议: proposes an improvement.</summary>
    Suggestion,

    /// <summary>表扬: thanks somebody.</summary>
    Praise,
}
