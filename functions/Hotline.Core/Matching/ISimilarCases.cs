using System.Text.Json.Serialization;
using Hotline.Core.Cases;
using Hotline.Core.Search;

namespace Hotline.Core.Matching;

/// <summary>Finds recent cases that may be the same matter; whether they are is for a person to say.</summary>
public interface ISimilarCases
{
    Task<IReadOnlyList<SimilarCase>> FindAsync(SimilarQuery query, CancellationToken cancellation);
}

/// <summary>A matter to compare with the cases received from <paramref name="Since"/> on; both instants UTC.</summary>
/// <param name="Caller">As <see cref="CallerHash"/> makes it.</param>
/// <param name="Except">The case itself, where it is one already.</param>
public sealed record SimilarQuery(
    string Text, Place? Place, string? Caller, DateTimeOffset At, DateTimeOffset Since, Reference? Except, SearchScope Scope, int Take);

/// <summary>What a similar case is likely to be.</summary>
[JsonConverter(typeof(EnumTextConverter<SimilarKind>))]
public enum SimilarKind
{
    /// <summary>The same person has reported it before.</summary>
    SamePerson,

    /// <summary>Nearly the same words, whoever sent them.</summary>
    SameWords,

    /// <summary>The same trouble in the same place, from somebody else.</summary>
    SameEvent,

    /// <summary>The same trouble, elsewhere or without a place.</summary>
    SameTrouble,
}

/// <summary>A similar case and why it is one.</summary>
/// <param name="Score">From 0 to 1; good for the order and no probability.</param>
/// <param name="SharedPhrases">As they stand in the other case, the most telling first.</param>
/// <param name="SharedPlace">The place both name; null where none is known to be shared.</param>
/// <param name="Metres">Between the two places, where both are on the map.</param>
public sealed record SimilarCase(
    CaseDocument Case, SimilarKind Kind, double Score, IReadOnlyList<string> SharedPhrases, string? SharedPlace, int? Metres, double DaysApart);
