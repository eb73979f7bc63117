using System.Text.Json.Serialization;

namespace Hotline.Core.Messages;

/// <summary>One public text in the three languages of the pages; a city may not leave one out.</summary>
public sealed record LocalText(
    [property: JsonPropertyName("zh-Hans")] string ZhHans,
    [property: JsonPropertyName("zh-Hant")] string ZhHant,
    [property: JsonPropertyName("en")] string En)
{
    /// <summary>The text for a BCP 47 tag such as "zh-TW" or "en-GB"; any other language reads simplified Chinese, the city's own.</summary>
    public string In(string language)
    {
        ReadOnlySpan<char> tag = language;
        if (IsOrStartsWith(tag, "en"))
        {
            return En;
        }

        var traditional = IsOrStartsWith(tag, "zh-Hant") || IsOrStartsWith(tag, "zh-TW") || IsOrStartsWith(tag, "zh-HK") || IsOrStartsWith(tag, "zh-MO");
        return traditional ? ZhHant : ZhHans;
    }

    private static bool IsOrStartsWith(ReadOnlySpan<char> tag, string prefix) =>
        tag.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (tag.Length == prefix.Length || tag[prefix.Length] == '-');
}
