using System.Text.RegularExpressions;

namespace Hotline.Functions.Tests.Architecture;

/// <summary>What the documents name must be there.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents() =>
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_OfADocument_LeadToWhatIsThere(string document)
    {
        var file = Path.Combine(Repository.Root, document);

        Link().Matches(File.ReadAllText(file)).Select(link => link.Groups["to"].Value)
            .Where(to => !to.StartsWith("http", StringComparison.Ordinal) && !to.StartsWith('#'))
            .Where(to => !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, to.Split('#')[0])))
            .ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
