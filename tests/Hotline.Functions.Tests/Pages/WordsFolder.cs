using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Hotline.Functions.Tests.Pages;

/// <summary>The resource files of the pages as they lie in the repository, one set of three for each area.</summary>
internal sealed partial class WordsFolder
{
    /// <summary>The area whose keys are written without its name.</summary>
    private const string Shared = "PageTexts";

    private readonly Dictionary<string, Dictionary<string, string>> _files;

    private WordsFolder(Dictionary<string, Dictionary<string, string>> files) => _files = files;

    public IReadOnlyList<string> Areas =>
        [.. _files.Keys.Where(name => !name.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Every key as pages write it: "nav-work", "work.title".</summary>
    public IEnumerable<string> Keys => Areas.SelectMany(KeysOf);

    public static WordsFolder Read(string folder) => new(
        Directory.EnumerateFiles(folder, "*.resx").ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => XDocument.Load(file).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value)));

    public IReadOnlyDictionary<string, string> Of(string area, string language) => _files[area + language];

    public IEnumerable<string> KeysOf(string area) =>
        _files[area].Keys.Select(key => area == Shared ? key : $"{char.ToLowerInvariant(area[0])}{area[1..]}.{key}");

    public static IEnumerable<string> PlacesIn(string text) => Place().Matches(text).Select(match => match.Groups["number"].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<number>\d+)[^}]*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
