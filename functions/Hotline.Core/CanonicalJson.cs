using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hotline.Core;

/// <summary>
/// JSON in the one form that is hashed and signed (RFC 8785): names sorted by UTF-16 code units, no white space, only the escapes that
/// JSON needs, numbers as ECMAScript writes them. Whoever recomputes a hash writes the same bytes in UTF-8.
/// </summary>
public static class CanonicalJson
{
    public static string Of<T>(T value) => OfElement(JsonSerializer.SerializeToElement(value, CoreJson.Options));

    /// <param name="without">A member of the outermost object that is left out.</param>
    public static string OfElement(JsonElement element, string? without = null)
    {
        var text = new StringBuilder();
        Write(text, element, without);
        return text.ToString();
    }

    public static byte[] Bytes<T>(T value) => Encoding.UTF8.GetBytes(Of(value));

    private static void Write(StringBuilder text, JsonElement element, string? without)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = element.EnumerateObject().Where(member => member.Name != without).OrderBy(member => member.Name, StringComparer.Ordinal);
                WriteAll(text, '{', '}', members, member =>
                {
                    WriteString(text, member.Name);
                    text.Append(':');
                    Write(text, member.Value, null);
                });
                break;
            case JsonValueKind.Array:
                WriteAll(text, '[', ']', element.EnumerateArray(), item => Write(text, item, null));
                break;
            case JsonValueKind.String:
                WriteString(text, element.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(Number(element.GetRawText()));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            write(item);
        }

        text.Append(close);
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    /// <summary>Whole numbers stand as they are; others in the shortest digits that read back the same, without exponent in [1e-6, 1e21).</summary>
    private static string Number(string raw)
    {
        if (!raw.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return raw;
        }

        var value = double.Parse(raw, CultureInfo.InvariantCulture);
        if (value == 0)
        {
            return "0";
        }

        var shortest = Math.Abs(value).ToString("E16", CultureInfo.InvariantCulture);
        for (var precision = 0; precision < 17; precision++)
        {
            var candidate = Math.Abs(value).ToString($"E{precision}", CultureInfo.InvariantCulture);
            if (double.Parse(candidate, CultureInfo.InvariantCulture) == Math.Abs(value))
            {
                shortest = candidate;
                break;
            }
        }

        var split = shortest.IndexOf('E', StringComparison.Ordinal);
        var digits = shortest[..split].Replace(".", "", StringComparison.Ordinal);
        return (value < 0 ? "-" : "") + Placed(digits, int.Parse(shortest.AsSpan(split + 1), CultureInfo.InvariantCulture) + 1);
    }

    /// <summary><paramref name="point"/> is where the decimal point stands, counted from before the first digit.</summary>
    private static string Placed(string digits, int point) => point switch
    {
        > 21 or < -5 => $"{digits[0]}{(digits.Length > 1 ? $".{digits.AsSpan(1)}" : "")}e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}",
        <= 0 => $"0.{new string('0', -point)}{digits}",
        _ when point >= digits.Length => digits.PadRight(point, '0'),
        _ => $"{digits.AsSpan(0, point)}.{digits.AsSpan(point)}",
    };
}
