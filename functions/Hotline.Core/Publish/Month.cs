using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Core.Publish;

/// <summary>A month of the city's calendar, written yyyy-MM, in JSON too.</summary>
[JsonConverter(typeof(MonthJsonConverter))]
public sealed record Month(int Year, int Number)
{
    public DateOnly First => new(Year, Number, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public Month Previous => Of(First.AddMonths(-1));

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    public static bool TryParse(string? text, [NotNullWhen(true)] out Month? month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = read ? Of(first) : null;
        return read;
    }

    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}

internal sealed class MonthJsonConverter : JsonConverter<Month>
{
    public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Month.TryParse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null, out var month)
            ? month
            : throw new JsonException("not a month: yyyy-MM");

    public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
