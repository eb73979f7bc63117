using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Core.Calendar;

internal sealed class WorkingHoursJsonConverter : JsonConverter<WorkingHours>
{
    public override WorkingHours Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return WorkingHours.Parse(reader.GetString()!);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw new JsonException(e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, WorkingHours value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
