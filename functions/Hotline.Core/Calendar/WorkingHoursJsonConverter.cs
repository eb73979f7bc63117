using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Core.Calendar;

internal sealed class WorkingHoursJsonConverter : JsonConverter<WorkingHours>
{
    public override WorkingHours Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("Working hours are a text such as 09:00-12:00, 13:30-17:30.");
        }

        try
        {
            return WorkingHours.Parse(reader.GetString()!);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, WorkingHours value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
