using Hotline.Core.Access;

namespace Hotline.Core.Search;

/// <summary>
/// How a caller's number is looked up without being stored: a keyed hash of its digits, the same however people space the number and
/// whether or not they write the country before it.
/// </summary>
public static class CallerHash
{
    private const string Purpose = "caller";

    /// <summary>A mobile number of the country; shorter ones are taken as they are.</summary>
    private const int NationalDigits = 11;

    private static readonly string[] CountryPrefixes = ["0086", "86"];

    /// <summary>Null without a number.</summary>
    public static string? Of(IKeyedHash hash, string? number)
    {
        var digits = string.Concat((number ?? "").Where(char.IsAsciiDigit));
        return digits.Length == 0 ? null : hash.Of(Purpose, National(digits));
    }

    private static string National(string digits)
    {
        var prefix = CountryPrefixes.FirstOrDefault(
            country => digits.Length - country.Length >= NationalDigits && digits.StartsWith(country, StringComparison.Ordinal));
        return prefix is null ? digits : digits[prefix.Length..];
    }
}
