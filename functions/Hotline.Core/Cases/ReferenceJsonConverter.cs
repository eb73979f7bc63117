using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Core.Cases;

/// <summary>A reference in JSON is its text; declared on the type, because queue triggers read messages with options of their own.</summary>
internal sealed class ReferenceJsonConverter : JsonConverter<Reference>
{
    public override Reference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Reference.TryParse(reader.GetString(), out var reference) ? reference : throw new JsonException("Not a case reference.");

    public override void Write(Utf8JsonWriter writer, Reference value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
