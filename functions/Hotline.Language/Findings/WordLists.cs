using System.Reflection;
using Hotline.Language.Text;

namespace Hotline.Language.Findings;

/// <summary>Reads the word lists that come with the program, in normal text.</summary>
internal static class WordLists
{
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(NormalText.Of)];
    }

    /// <summary>Separated by spaces, or by bars where a phrase holds spaces itself.</summary>
    public static IEnumerable<string> WordsOf(string line) =>
        line.Split(line.Contains('|', StringComparison.Ordinal) ? '|' : ' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
