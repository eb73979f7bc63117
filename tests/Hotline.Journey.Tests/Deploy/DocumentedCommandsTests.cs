using System.Text.RegularExpressions;
using Hotline.Tool;
using Hotline.Tool.Settings;
using Hotline.Tool.Up;

namespace Hotline.Journey.Tests.Deploy;

/// <summary>What the documents tell people to type is what the script and its commands take.</summary>
public sealed partial class DocumentedCommandsTests
{
    /// <summary>Those the script does itself.</summary>
    private static readonly string[] OfTheScript = ["test", "publish", "help"];

    private static readonly string Root = Folders.Find(null).Root;

    [Fact]
    public void Commands_OfTheDocuments_AreInTheScriptsOwnList()
    {
        var usage = File.ReadAllText(Path.Combine(Root, "hotline")).Split("usage() {")[1].Split("\n}")[0];
        var listed = Listed().Matches(usage).Select(line => line.Groups["command"].Value).ToHashSet();

        var commands = DocumentedCommand.AllOf(Root).ToList();

        commands.Count.ShouldBeGreaterThan(30);
        commands.Where(command => !listed.Contains(command.Words[0])).ShouldBeEmpty();
    }

    [Fact]
    public void Arguments_OfTheDocuments_AreTakenByTheCommands() =>
        DocumentedCommand.AllOf(Root)
            .Where(command => !OfTheScript.Contains(command.Words[0]) && command.Words[0] is not ("bench" or "screenshots"))
            .SelectMany(command => ToolCommands.Create().Parse(command.Words).Errors
                .Where(error => !error.Message.Contains('…', StringComparison.Ordinal))
                .Select(error => $"{command.Document}: {command.Line}: {error.Message}"))
            .ShouldBeEmpty();

    [Fact]
    public void Benchmarks_OfTheDocuments_AreThereWithTheirOptions()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Path.Combine(Root, "tests", "Hotline.Benchmarks"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        DocumentedCommand.AllOf(Root).Where(command => command.Words is ["bench", _, ..])
            .SelectMany(command => command.Words.Where(word => word.StartsWith("--", StringComparison.Ordinal)).Append(command.Words[1])
                .Where(word => !sources.Contains($"\"{word}\"", StringComparison.Ordinal))
                .Select(word => $"{command.Document}: {command.Line}: {word}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Settings_NamedAnywhere_AreOnesTheAppReads()
    {
        var read = SettingsTable.Properties.Select(SettingsTable.NameOf).ToHashSet();

        new[] { "*.md", "docs/*.md", "infra/machine/*", "infra/modules/*.bicep", ".github/workflows/*.yml" }
            .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Root, Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern)))
            .SelectMany(file => Setting().Matches(File.ReadAllText(file)).Select(named => named.Value).Where(named => !read.Contains(named)).Select(named => $"{Path.GetFileName(file)}: {named}"))
            .ShouldBeEmpty();
    }

    [GeneratedRegex("^  (?<command>[a-z-]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listed();

    [GeneratedRegex("Hotline__[A-Za-z]+(__[A-Za-z]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Setting();
}
