using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hotline.Core.Policy.Versions;

/// <summary>Policy files as trees that keep what nobody asks for, in its order; Chinese is written as it is.</summary>
public static class PolicyJson
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Null where the text is no JSON object.</summary>
    public static JsonObject? Parse(string? text)
    {
        try
        {
            return JsonNode.Parse(text ?? "", documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string Write(JsonNode root) => root.ToJsonString(Written) + "\n";
}
