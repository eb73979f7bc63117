namespace Hotline.Functions.Tests.Architecture;

/// <summary>The source files themselves, for rules that a compiled assembly does not show.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Functions { get; } = Path.Combine(Root, "functions");

    public static string FunctionApp { get; } = Path.Combine(Functions, "Hotline.Functions");

    /// <summary>All files of a kind under a folder but those that building makes; paths from that folder, with '/'.</summary>
    public static IReadOnlyDictionary<string, string> SourcesOf(string folder, string kind = "*.cs") =>
        Directory.EnumerateFiles(folder, kind, SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(source => !source.Path.Split('/').Any(part => part is "bin" or "obj"))
            .ToDictionary(source => source.Path, source => File.ReadAllText(source.File));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hotline.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Hotline.sln above {AppContext.BaseDirectory}.");
    }
}
