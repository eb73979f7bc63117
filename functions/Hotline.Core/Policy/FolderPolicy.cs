namespace Hotline.Core.Policy;

/// <summary>A city's own policy folder, of the same shape as the embedded one.</summary>
public sealed class FolderPolicy(string folder) : IPolicySource
{
    public IReadOnlyList<string> Paths { get; } = Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.*json", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".json" or ".geojson")
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)]
        : [];

    public byte[]? Read(string path) => Paths.Contains(path) ? File.ReadAllBytes(Path.Combine(folder, path)) : null;
}
