using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace Hotline.Core.Cases;

/// <summary>
/// The public number of a case, made to be read out on the phone: <c>261122-4839-2075</c> is the day of receipt in the city's
/// time zone (yyMMdd), seven random digits and a check digit. There is no global counter, so nobody can count or guess cases.
/// The check digit catches every single wrong digit and every swap of neighbours (Damm).
/// </summary>
[JsonConverter(typeof(ReferenceJsonConverter))]
public readonly record struct Reference
{
    /// <summary>How many numbers the seven random digits make.</summary>
    private const int Numbers = 10_000_000;

    private Reference(string digits) => Digits = digits;

    /// <summary>The fourteen digits without dashes.</summary>
    public string Digits { get; }

    /// <summary>A new reference for a case received on that day; two may collide, so the store refuses a reference that is taken.</summary>
    public static Reference New(DateOnly day) => Of(day, RandomNumberGenerator.GetInt32(Numbers));

    /// <summary>The reference that follows from a hash (hex), for submissions that must meet themselves when sent again.</summary>
    public static Reference From(DateOnly day, string hash) =>
        Of(day, (int)(ulong.Parse(hash.AsSpan(0, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Numbers));

    /// <summary>Reads a reference as people type it: dashes, spaces and full-width digits are forgiven, a wrong check digit is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Reference reference)
    {
        reference = default;
        if (text is null || text.Length > 40)
        {
            return false;
        }

        Span<char> digits = stackalloc char[14];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation)
            {
                continue;
            }

            var value = char.GetNumericValue(c);
            if (count == digits.Length || value is < 0 or > 9 || !char.IsDigit(c))
            {
                return false;
            }

            digits[count++] = (char)('0' + (int)value);
        }

        if (count != digits.Length
            || !CheckDigit.IsValid(digits)
            || !DateOnly.TryParseExact(digits[..6], "yyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return false;
        }

        reference = new(new string(digits));
        return true;
    }

    /// <summary>For texts we wrote ourselves (rows, messages): anything unreadable is a bug.</summary>
    public static Reference Parse(string text) =>
        TryParse(text, out var reference) ? reference : throw new FormatException("Not a case reference.");

    public override string ToString() => $"{Digits[..6]}-{Digits[6..10]}-{Digits[10..]}";

    private static Reference Of(DateOnly day, int random)
    {
        var digits = day.ToString("yyMMdd", CultureInfo.InvariantCulture) + random.ToString("D7", CultureInfo.InvariantCulture);
        return new(digits + CheckDigit.Of(digits));
    }
}
