using System.Text.Json.Serialization;

namespace Hotline.Core.Policy.Versions;

/// <summary>
/// A change of the policy that an administrator works on and then offers; one at a time for each. While it is worked on it may be
/// faulty.
/// </summary>
/// <param name="Version">Counts its changes; who acts on it names the one they saw.</param>
/// <param name="StartedFrom">The version of the policy that was in force when it was begun.</param>
/// <param name="Changes">The files that it changes, whole; null takes a file out.</param>
public sealed record PolicyProposal(
    string Id, int Version, string By, DateTimeOffset BegunAt, int StartedFrom, IReadOnlyDictionary<string, string?> Changes)
{
    /// <summary>Why it is wanted; given when it is offered.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was put up for approval, UTC; null while it is worked on.</summary>
    public DateTimeOffset? OfferedAt { get; init; }

    /// <summary>The earlier version whose files it brings back.</summary>
    public int? Restores { get; init; }

    [JsonIgnore]
    public string? StoreTag { get; init; }

    /// <summary>With other files; what was offered is worked on again. A file that is as it was is no change.</summary>
    public PolicyProposal Changed(PolicyFileSet start, IReadOnlyDictionary<string, string?> more) => this with
    {
        Version = Version + 1,
        Changes = start.ChangesTo(start.With(Changes).With(more)),
        OfferedAt = null,
        Restores = null,
    };
}
