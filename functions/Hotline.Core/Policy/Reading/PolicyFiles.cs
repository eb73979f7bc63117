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

    /// <summary>Reads a whole file; null when there is no such file or it is not a JSON object, which is then noted.</summary>
    public static T? Read<T>(IPolicySource source, string file, FaultList faults, Func<EntryReader, T> read)
        where T : class
    {
        var entry = Path.GetFileNameWithoutExtension(file);
        if (source.Read(file) is not { } content)
        {
            faults.Add(file, entry, ReadingFaults.NoFile());
            return null;
        }

        var (opened, unreadable) = JsonFile.Open(content);
        using var document = opened;
        if (document?.RootElement is { ValueKind: JsonValueKind.Object } root)
        {
            return new EntryReader(faults, file, entry, root).ReadAll(read);
        }

        faults.Add(file, entry, unreadable ?? ReadingFaults.NotAJsonObject());
        return null;
    }
}
