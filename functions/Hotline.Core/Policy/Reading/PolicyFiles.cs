using System.Text.Json;

namespace Hotline.Core.Policy.Reading;

/// <summary>The files of a policy by name, and how one is opened.</summary>
internal static class PolicyFiles
{
    public const string City = "city.json";
    public const string Departments = "departments.json";
    public const string Categories = "categories.json";
    public const string Cues = "cues.json";
    public const string Routing = "routing.json";
    public const string Deadlines = "deadlines.json";
    public const string Refusals = "refusals.json";
    public const string Supervision = "supervision.json";
    public const string Places = "places.json";
    public const string Districts = "districts.geojson";

    public const string Answers = "answers.json";
    public const string Questions = "questions.json";

    public static IReadOnlyList<string> All { get; } = [City, Departments, Categories, Cues, Routing, Deadlines, Refusals, Supervision];

    /// <summary>
    /// What a city may do without: its places are then known by district name only, coordinates say nothing, whoever handles a case
    /// answers it, and operators ask what they think of.
    /// </summary>
    public static IReadOnlyList<string> Optional { get; } = [Places, Districts, Answers, Questions];

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a whole file; null when there is no such file or it is not a JSON object, which is then noted.</summary>
    public static T? Read<T>(IPolicySource source, string file, FaultList faults, Func<EntryReader, T> read)
        where T : class
    {
        var entry = Path.GetFileNameWithoutExtension(file);
        if (source.Read(file) is not { } content)
        {
            faults.Add(file, entry, "there is no such file");
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(content, Strict);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new EntryReader(faults, file, entry, document.RootElement).ReadAll(read);
            }

            faults.Add(file, entry, "is not a JSON object");
        }
        catch (JsonException exception)
        {
            faults.Add(file, entry, $"is not JSON: {exception.Message}");
        }

        return null;
    }
}
