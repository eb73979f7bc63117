using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Core.Cases;

/// <summary>The one spelling of an enum member outside the code: its name with a small first letter ("open311"). Numbers are refused.</summary>
public static class EnumText
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    public static bool TryRead<T>(string? text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text is not null && Names<T>.ByText.TryGetValue(text, out value);
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>()
            .ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

        public static readonly Dictionary<string, T> ByText = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key);
    }
}

/// <summary>Writes and reads an enum by its <see cref="EnumText"/>, whatever the serializer's options.</summary>
public sealed class EnumTextConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && EnumText.TryRead(reader.GetString(), out T value)
            ? value
            : throw new JsonException($"not one of: {string.Join(", ", Enum.GetValues<T>().Select(EnumText.Of))}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumText.Of(value));
}
