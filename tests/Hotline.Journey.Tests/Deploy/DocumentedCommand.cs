using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Hotline.Journey.Tests.Deploy;

/// <summary>A call of the script as a document has it, in its text or in a block of commands.</summary>
internal sealed partial record DocumentedCommand(string Document, string Line)
{
    /// <summary>Without "./hotline"; capital letters and dots stand for what the reader puts there.</summary>
    public IReadOnlyList<string> Words { get; } = [.. CommandLineParser.SplitCommandLine(Line)];

    public static IEnumerable<DocumentedCommand> AllOf(string root) =>
        from file in Directory.EnumerateFiles(root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories))
        let text = File.ReadAllText(file)
        from line in Block().Matches(text).SelectMany(block => InBlock().Matches(block.Value)).Concat(InText().Matches(Block().Replace(text, "")))
        select new DocumentedCommand(Path.GetRelativePath(root, file), WhiteSpace().Replace(line.Groups["line"].Value, " ").Trim());

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ *\./hotline (?<line>[^#\n]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InBlock();

    [GeneratedRegex(@"`\./hotline (?<line>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InText();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}
