using System.Text.RegularExpressions;

namespace Hotline.Pages.Frame;

/// <summary>
/// The id and the label of the form field that an error names: "contact.phone" is "contact-phone", the district of the second part,
/// "parts[1].district", is "parts-1-district" and labelled "parts-district", any attachment is "attachments".
/// </summary>
public static partial class FieldIds
{
    public static string Of(string field) => LastIndex().Replace(field, "").Replace("[", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '-');

    public static string LabelOf(string field) => AnyIndex().Replace(field, "").Replace('.', '-');

    [GeneratedRegex(@"\[\d+\]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LastIndex();

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyIndex();
}
