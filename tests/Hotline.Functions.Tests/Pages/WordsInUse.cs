using System.Text.RegularExpressions;
using Hotline.Pages.Frame;

namespace Hotline.Functions.Tests.Pages;

/// <summary>
/// The keys that the sources of the pages mention. A key is asked for whole, as T("work.title"), or put together, as
/// T($"work.due-{standing}"), which stands for every key that begins and ends so. Where only the area is put before a key,
/// T($"action.{key}"), every text of the same folder may be one.
/// </summary>
internal sealed partial class WordsInUse
{
    public const string Field = "field-";

    private readonly HashSet<string> _mentioned = [];

    private WordsInUse()
    {
    }

    /// <summary>Keys that stand in a call: every one of them has to be there.</summary>
    public HashSet<string> Asked { get; } = [];

    public List<Regex> Patterns { get; } = [];

    /// <summary>Whether some text of the sources is this key.</summary>
    public bool Mentions(string key) => _mentioned.Contains(key);

    public static WordsInUse Read(params ReadOnlySpan<string> folders)
    {
        var found = new WordsInUse();
        foreach (var folder in folders)
        {
            foreach (var sources in Sources(folder).GroupBy(source => source.Folder))
            {
                found.Add(string.Join('\n', sources.Select(source => source.Text)));
            }
        }

        return found;
    }

    /// <summary>The labels of every name in the sources that could be a field's.</summary>
    public static HashSet<string> FieldsIn(string folder) =>
        [.. Sources(folder).SelectMany(source => Text().Matches(source.Text)).Select(match => FieldIds.LabelOf(Hole().Replace(match.Groups["text"].Value, "0")))];

    /// <summary>Names that are put behind a path, such as "items[2].", where a refusal is made.</summary>
    public static HashSet<string> FieldsBehindPathsIn(string folder) =>
        [.. Sources(folder).SelectMany(source => BehindPath().Matches(source.Text)).Select(match => match.Groups["text"].Value)];

    private static IEnumerable<(string Folder, string Text)> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(file => (Path.GetDirectoryName(file)!, File.ReadAllText(file)));

    private void Add(string source)
    {
        var texts = Text().Matches(source).Where(match => !match.Groups["put"].Success).Select(match => match.Groups["text"].Value).ToList();
        _mentioned.UnionWith(texts);
        Asked.UnionWith(Call().Matches(source).Select(match => match.Groups["text"].Value));
        Asked.UnionWith(Either().Matches(source).SelectMany(match => (string[])[match.Groups["one"].Value, match.Groups["other"].Value]));
        foreach (var put in PutTogether().Matches(source).Select(match => match.Groups["text"].Value))
        {
            if (Area().Match(put) is { Success: true } area)
            {
                _mentioned.UnionWith(texts.Select(text => $"{area.Groups["area"].Value}.{text}"));
            }
            else if (Key().IsMatch(put))
            {
                Patterns.Add(new($"^{string.Join(".+", Hole().Split(put).Select(Regex.Escape))}$", RegexOptions.None, TimeSpan.FromSeconds(1)));
            }
        }
    }

    [GeneratedRegex("""[$]"[{]path[}](?<text>[A-Za-z]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BehindPath();

    /// <summary>A text of the source; put together where a dollar stands before it.</summary>
    [GeneratedRegex("""(?<put>\$)?"(?<text>[A-Za-z][^"\s]*)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Text();

    [GeneratedRegex("""\b(T|PageTexts\.Of)\("(?<text>[^"]+)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Call();

    [GeneratedRegex("""\b(T|PageTexts\.Of)\(\$"(?<text>[^"]+)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PutTogether();

    /// <summary>T(late ? "one" : "other").</summary>
    [GeneratedRegex("""\bT\([^"()]*\? "(?<one>[^"]+)" : "(?<other>[^"]+)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Either();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();

    /// <summary>Nothing but an area before what is put in.</summary>
    [GeneratedRegex(@"^(?<area>[a-z]+)\.\{[^}]*\}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Area();

    /// <summary>Looks like a key, "work.due-{standing}" or "satisfaction-{each}", and not like the label of whatever field.</summary>
    [GeneratedRegex(@"^([a-z]+\.)?(?!field-)[a-z]+(-[a-zA-Z]+)*-\{[^}]*\}(-[a-z]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
