using System.Globalization;
using System.Text.Json.Nodes;

namespace Hotline.Core.Policy.Editing;

/// <summary>
/// Writes what a form says into an entry. What does not fit, such as a number with letters, is written as it was typed: the check of
/// the whole policy then says so, beside everything else.
/// </summary>
internal static class PolicyFormWriter
{
    private static readonly string[] Languages = ["zh-Hans", "zh-Hant", "en"];

    /// <param name="typed">What was typed or ticked, by the names of the form's fields; what is not there was left empty.</param>
    public static void Write(JsonObject entry, IEnumerable<PolicyField> fields, IReadOnlyDictionary<string, IReadOnlyList<string>> typed)
    {
        foreach (var field in fields)
        {
            var values = typed.GetValueOrDefault(field.Path) ?? [];
            var text = values.Count > 0 ? values[0].Trim() : "";
            Write(entry, field, field.Kind switch
            {
                FieldKind.Words or FieldKind.Passage => Words(field, typed, PolicyTree.Read(entry, field.Path) as JsonObject),
                FieldKind.Flag => text == "true" || !field.Optional ? JsonValue.Create(text == "true") : null,
                FieldKind.Lines => List(field, Lines(text).Select(line => (JsonNode)line)),
                FieldKind.Choices => List(field, values.Where(value => value.Length > 0).Select(value => (JsonNode)value)),
                FieldKind.Rows => List(field, Lines(text).Select((line, index) => Row(line, field, RowsOf(entry, field).ElementAtOrDefault(index)))),
                _ when text.Length == 0 && field.Optional => null,
                FieldKind.Number => Number(text),
                _ => JsonValue.Create(text),
            });
        }
    }

    private static void Write(JsonObject entry, PolicyField field, JsonNode? value)
    {
        if (value is null && field.IsWholeGroup)
        {
            entry.Remove(field.Path.Split('.')[0]);
        }
        else
        {
            PolicyTree.Write(entry, field.Path, value);
        }
    }

    private static JsonObject? Words(PolicyField field, IReadOnlyDictionary<string, IReadOnlyList<string>> typed, JsonObject? before)
    {
        var words = before?.DeepClone() as JsonObject ?? [];
        foreach (var language in Languages)
        {
            words[language] = typed.GetValueOrDefault($"{field.Path}.{language}") is [var text, ..] ? text.Trim() : "";
        }

        return field.Optional && Languages.All(language => PolicyTree.Text(words[language]).Length == 0) ? null : words;
    }

    private static JsonArray? List(PolicyField field, IEnumerable<JsonNode> items) =>
        items.ToArray() is { Length: > 0 } some ? [.. some] : field.Optional ? null : [];

    private static IEnumerable<JsonObject> RowsOf(JsonObject entry, PolicyField field) =>
        (PolicyTree.Read(entry, field.Path) as JsonArray ?? []).OfType<JsonObject>();

    private static JsonObject Row(string line, PolicyField field, JsonObject? before)
    {
        var row = before?.DeepClone() as JsonObject ?? [];
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        foreach (var (index, column) in field.Columns.Index())
        {
            var cell = index < cells.Length ? cells[index] : "";
            PolicyTree.Write(row, column, field.Numbers.Contains(column) ? Number(cell) : cell);
        }

        return row;
    }

    private static JsonValue Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
