using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Core.Calendar;

internal sealed class ClockLengthJsonConverter : JsonConverter<ClockLength>
{
    public override ClockLength Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ClockLength.TryParse(reader.GetString(), out var length)
            ? length
            : throw new JsonException("A clock's length is a text such as 5d, 0.5d, 2h, 90m or 15m wall.");

    public override void Write(Utf8JsonWriter writer, ClockLength value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
