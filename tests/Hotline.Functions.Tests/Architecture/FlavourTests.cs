using System.Diagnostics;
using System.Text.Json;

namespace Hotline.Functions.Tests.Architecture;

/// <summary>Each flavour compiles its own few files and nothing of the other's.</summary>
public sealed class FlavourTests
{
    [Theory]
    [InlineData("azure", "Azure", "Local")]
    [InlineData("local", "Local", "Azure")]
    public async Task Flavour_Evaluated_CompilesItsOwnFolderAndNotTheOthers(string flavour, string own, string other)
    {
        var files = await CompiledAsync(flavour);

        files.ShouldContain("Program.cs");
        var onDisk = Repository.SourcesOf(Repository.FunctionApp).Keys;
        files.Where(file => InFolder(file, own)).Order(StringComparer.Ordinal)
            .ShouldBe(onDisk.Where(file => InFolder(file, own)).Order(StringComparer.Ordinal));
        files.ShouldNotContain(file => InFolder(file, other));
        files.Where(file => InFolder(file, own)).ShouldNotBeEmpty();
    }

    private static bool InFolder(string file, string folder) => file.StartsWith($"{folder}/", StringComparison.Ordinal);

    /// <summary>Evaluates the project without building it, so that the other flavour's packages are not needed.</summary>
    private static async Task<List<string>> CompiledAsync(string flavour)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "-getItem:Compile", $"-p:FunctionsHost={flavour}", "-nodeReuse:false"])
        {
            WorkingDirectory = Repository.FunctionApp,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, answer);
        using var items = JsonDocument.Parse(answer);
        return [.. items.RootElement.GetProperty("Items").GetProperty("Compile").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))];
    }
}
