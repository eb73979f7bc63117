using System.Security.Cryptography;

namespace Hotline.Core.Publish.OpenData;

/// <summary>
/// What one revision of a period's open data is made of. Frozen once published: a correction or a removal is the next revision.
/// </summary>
/// <param name="Revision">Counts from 1.</param>
/// <param name="RatingsRevision">The published ratings that these cases give.</param>
/// <param name="Reason">Why there is another revision; null for the first.</param>
/// <param name="Cases">Rows; null for a quarter or a year, whose rows are those of its months.</param>
/// <param name="Removals">How many people had asked for the removal of details by then.</param>
/// <param name="SmallestCell">Details of fewer cases are withheld.</param>
public sealed record OpenDataManifest(
    string Period,
    int Revision,
    int RatingsRevision,
    string? Reason,
    DateTimeOffset PublishedAt,
    int? Cases,
    int Removals,
    int SmallestCell,
    string Licence,
    IReadOnlyList<OpenFile> Files)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string Folder => FolderOf(Period, Revision);

    public static string FolderOf(string period, int revision) => $"{period}/rev-{revision}";
}

/// <summary>A file by its name in the revision's folder and its SHA-256 (lower-case hex).</summary>
public sealed record OpenFile(string Name, long Bytes, string Sha256)
{
    public static OpenFile Of(string name, ReadOnlySpan<byte> content) =>
        new(name, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}

/// <summary>All revisions that are there, each by what its manifest says of itself and the manifest's SHA-256.</summary>
public sealed record OpenDataIndex(IReadOnlyList<OpenRevision> Revisions)
{
    public const string Name = "index.json";

    public OpenRevision? Latest(string period) => Revisions.LastOrDefault(revision => revision.Period == period);
}

public sealed record OpenRevision(string Period, int Revision, int RatingsRevision, int Removals, string Sha256)
{
    public static OpenRevision Of(OpenDataManifest manifest) => new(
        manifest.Period, manifest.Revision, manifest.RatingsRevision, manifest.Removals, OpenFile.Of("", CanonicalJson.Bytes(manifest)).Sha256);
}
