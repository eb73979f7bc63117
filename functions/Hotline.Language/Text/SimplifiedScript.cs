using System.Reflection;

namespace Hotline.Language.Text;

/// <summary>Folds traditional Chinese characters to simplified ones, so that both scripts give the same answer.</summary>
/// <remarks>The pairs follow Unihan's variant fields; where one traditional character has several simplified ones the commonest stands.</remarks>
internal static class SimplifiedScript
{
    private const char First = '\u3400';
    private const char Last = '\u9FFF';
    private static readonly char[] Table = ReadTable();

    public static char Of(char letter) => letter is >= First and <= Last ? Table[letter - First] : letter;

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
