using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Versions;

/// <summary>All files of a policy as texts, by name: "routing.json", "calendar/2026.json". Immutable.</summary>
public sealed partial class PolicyFileSet : IPolicySource
{
    private readonly SortedDictionary<string, string> _files;

    public PolicyFileSet(IEnumerable<KeyValuePair<string, string>> files) => _files = new(files.ToDictionary(), StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Files => _files;

    public IReadOnlyList<string> Paths => [.. _files.Keys];

    /// <summary>The names a policy's files have, less the calendar's, of which there is one for each year.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. PolicyFiles.All, .. PolicyFiles.Optional];

    /// <summary>The same files have the same hash; 12 hex digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Bytes(Files)))[..12];

    public static PolicyFileSet Of(IPolicySource source) =>
        new(source.Paths.Where(IsName).Select(path => KeyValuePair.Create(path, Encoding.UTF8.GetString(source.Read(path)!).TrimStart('\uFEFF'))));

    /// <summary>Whether a policy has a file of that name: nothing else is taken in.</summary>
    public static bool IsName(string name) =>
        Names.Contains(name) || Year().IsMatch(name);

    /// <summary>Files that would not be taken in, such as a name misspelt.</summary>
    public static IEnumerable<PolicyFault> StrangersIn(IPolicySource source) => source.Paths.Where(path => !IsName(path))
        .Select(path => new PolicyFault(path, Path.GetFileNameWithoutExtension(path), ReadingFaults.NotOfThePolicy()));

    public static bool IsYear(string name) => Year().IsMatch(name);

    public byte[]? Read(string path) => Find(path) is { } text ? Encoding.UTF8.GetBytes(text) : null;

    public string? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>With those files put in place of these; a null takes a file out.</summary>
    public PolicyFileSet With(IReadOnlyDictionary<string, string?> changes)
    {
        var files = new Dictionary<string, string>(_files);
        foreach (var (name, text) in changes)
        {
            files.Remove(name);
            if (text is not null)
            {
                files[name] = text;
            }
        }

        return new(files);
    }

    /// <summary>What would make these files into those.</summary>
    public IReadOnlyDictionary<string, string?> ChangesTo(PolicyFileSet other) => Paths.Union(other.Paths)
        .Where(name => Find(name) != other.Find(name))
        .ToDictionary(name => name, other.Find);

    [GeneratedRegex(@"^calendar/[0-9]{4}\.json$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
