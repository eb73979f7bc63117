using System.Reflection;

namespace Hotline.Core.Policy;

/// <summary>The demonstration city that comes with the program.</summary>
public sealed class EmbeddedPolicy : IPolicySource
{
    private const string Prefix = "policy/";
    private static readonly Assembly Assembly = typeof(EmbeddedPolicy).Assembly;

    // Built on Windows the names of files in folders hold a backslash.
    private static readonly SortedDictionary<string, string> ResourceNames = new(
        Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[Prefix.Length..].Replace('\\', '/')),
        StringComparer.Ordinal);

    public IReadOnlyList<string> Paths { get; } = [.. ResourceNames.Keys];

    public byte[]? Read(string path)
    {
        if (!ResourceNames.TryGetValue(path, out var name))
        {
            return null;
        }

        using var stream = Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
