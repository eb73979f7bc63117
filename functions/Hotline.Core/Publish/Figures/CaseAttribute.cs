using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Figures;

/// <summary>What figures are broken down by. A counted month is stored column by column in this order.</summary>
internal enum CaseAttribute
{
    Department,
    Category,
    District,
    Channel,
    Kind,
    Urgency,
    Excluded,
}

internal static class CaseAttributes
{
    public static readonly IReadOnlyList<CaseAttribute> All = Enum.GetValues<CaseAttribute>();

    /// <summary>The value as text; null where the case has none.</summary>
    public static string? TextOf(this CountedCase counted, CaseAttribute attribute) => attribute switch
    {
        CaseAttribute.Department => counted.Department,
        CaseAttribute.Category => counted.Category,
        CaseAttribute.District => counted.District,
        CaseAttribute.Channel => EnumText.Of(counted.Channel),
        CaseAttribute.Kind => counted.Kind is { } kind ? EnumText.Of(kind) : null,
        CaseAttribute.Urgency => EnumText.Of(counted.Urgency),
        CaseAttribute.Excluded => counted.Excluded,
        _ => throw new ArgumentOutOfRangeException(nameof(attribute), attribute, null),
    };
}
