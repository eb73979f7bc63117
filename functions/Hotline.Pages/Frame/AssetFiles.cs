using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Hotline.Pages.Frame;

/// <summary>
/// The scripts, styles and pictures of the pages, embedded in the assembly. Each is served under a name that holds the hash of its
/// content, so that a browser may keep it for ever and still never shows an old one.
/// </summary>
public static class AssetFiles
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private static readonly IReadOnlyList<Asset> All = [.. Names().Select(Read)];

    private static readonly FrozenDictionary<string, Asset> ByName = All.ToFrozenDictionary(asset => asset.Name);

    private static readonly FrozenDictionary<string, Asset> ByHashedName = All.ToFrozenDictionary(asset => asset.HashedName);

    /// <summary>The address of an asset; asking for one that is not there is a bug.</summary>
    public static string Url(string name) => $"/{Prefix}{ByName[name].HashedName}";

    public static bool Has(string name) => ByName.ContainsKey(name);

    /// <summary>Null when there is no such asset, or not in this version.</summary>
    public static Asset? Find(string hashedName) => ByHashedName.GetValueOrDefault(hashedName);

    private static IEnumerable<string> Names() => typeof(AssetFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));

    private static Asset Read(string resource)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var name = resource[Prefix.Length..];
        var extension = Path.GetExtension(name);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..12];
        return new(name, $"{Path.GetFileNameWithoutExtension(name)}.{hash}{extension}", Types[extension], content);
    }
}

/// <summary>One file of the pages.</summary>
/// <param name="HashedName">Its name with the hash of its content.</param>
public sealed record Asset(string Name, string HashedName, string ContentType, byte[] Content);
