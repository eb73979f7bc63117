using System.Reflection;
using System.Text;

namespace Hotline.Language.Text;

/// <summary>Folds traditional Chinese characters to simplified ones, so that both scripts give the same answer.</summary>
/// <remarks>The pairs follow Unihan's variant fields; where one traditional character has several simplified ones the commonest stands.</remarks>
internal static class SimplifiedScript
{
    private const char First = '\u3400';
    private const char Last = '\u9FFF';
    private static readonly char[] Table = ReadTable();
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;
    private static readonly HashSet<char> SimplifiedOnly = FindSimplifiedOnly();

    public static char Of(char letter) => letter is >= First and <= Last ? Table[letter - First] : letter;

    public static bool IsTraditionalOnly(char letter) => Of(letter) != letter;

    /// <summary>Whether it came into being by simplification; characters that traditional script has in another sense too (后, 里, 台) are not.</summary>
    public static bool IsSimplifiedOnly(char letter) => SimplifiedOnly.Contains(letter);

    private static HashSet<char> FindSimplifiedOnly() =>
        [.. Table.Where((simplified, at) => simplified != (char)(First + at)).Where(simplified => !IsInBig5(simplified))];

    // The character set of traditional computing: what it holds, traditional texts use.
    private static bool IsInBig5(char letter) => Big5.GetBytes([letter]).Length == 2;

    private static char[] ReadTable()
    {
        var table = new char[Last - First + 1];
        for (var at = 0; at < table.Length; at++)
        {
            table[at] = (char)(First + at);
        }

        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("traditional-simplified.txt")!;
        using var reader = new StreamReader(stream);
        foreach (var pair in reader.ReadToEnd().AsSpan().EnumerateLines())
        {
            for (var at = 0; at + 1 < pair.Length; at += 3)
            {
                table[pair[at] - First] = pair[at + 1];
            }
        }

        return table;
    }
}
