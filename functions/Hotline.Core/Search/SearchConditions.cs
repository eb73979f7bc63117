using Hotline.Core.Cases;

namespace Hotline.Core.Search;

/// <summary>What staff and citizens may ask for alike; everything that is given must hold, what is null is not asked for.</summary>
public record SearchConditions
{
    /// <summary>Words separated by spaces; each must occur as it stands, in either script and any width or case.</summary>
    public string? Text { get; init; }

    public string? District { get; init; }

    public string? Department { get; init; }

    /// <summary>A category's id, with everything below it.</summary>
    public string? Category { get; init; }

    /// <summary>Any of these; none asks for no status.</summary>
    public IReadOnlyList<CaseStatus> Statuses { get; init; } = [];

    /// <summary>Received at or after; UTC.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Received before; UTC.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How many of the best to leave out.</summary>
    public int Skip { get; init; }

    public required int Take { get; init; }
}

/// <summary>What staff look for, within their rights.</summary>
public sealed record SearchQuery : SearchConditions
{
    /// <summary>Digits that the reference begins with.</summary>
    public string? Reference { get; init; }

    /// <summary>As <see cref="CallerHash"/> makes it.</summary>
    public string? Caller { get; init; }

    /// <summary>Words of the address or the district's name.</summary>
    public string? Place { get; init; }

    public required SearchScope Scope { get; init; }
}
