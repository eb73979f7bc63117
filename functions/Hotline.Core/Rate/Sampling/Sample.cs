using System.Text.Json.Serialization;
using Hotline.Core.Cases;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>
/// A month's random sample of answered cases (rule 5.3). Only a hash of the seed is public while people are asked, so that no department
/// can tell which of its cases were drawn; with the seed, published at the end, everyone can draw the sample again.
/// </summary>
/// <param name="Seed">Random, hex.</param>
/// <param name="Population">How many cases could be drawn, by department.</param>
/// <param name="Drawn">False while the drawing is under way; it goes on with the same seed.</param>
public sealed record Sample(
    Month Month, string Seed, DateTimeOffset DrawnAt, int PerDepartment, IReadOnlyDictionary<string, int> Population, bool Drawn, DateTimeOffset? ClosedAt)
{
    public bool IsOpen => Drawn && ClosedAt is null;
}

/// <summary>A drawn case and what became of asking its citizen.</summary>
/// <param name="Person">Keyed hash, so that nobody is asked again too soon.</param>
public sealed record SampledCase(Month Month, Reference Reference, string Department, string? Category, string Person) : ISampled
{
    public SampledStanding Standing { get; init; }

    /// <summary>Keyed hash of the token with which the citizen may answer once; null while none was given out.</summary>
    public string? TokenHash { get; init; }

    /// <summary>What the store uses to refuse a write over somebody else's; opaque here.</summary>
    [JsonIgnore]
    public string? StoreTag { get; init; }

    /// <summary>With its standing the token goes: it was for one use.</summary>
    public SampledCase Ended(SampledStanding standing) => this with { Standing = standing, TokenHash = null };
}

/// <summary>How far the asking of a drawn citizen is.</summary>
[JsonConverter(typeof(EnumTextConverter<SampledStanding>))]
public enum SampledStanding
{
    /// <summary>To be asked.</summary>
    Open,
    Answered,

    /// <summary>Does not want to be asked.</summary>
    Declined,

    /// <summary>Not reached, finally.</summary>
    Unreachable,
}
