namespace Hotline.Core.Cases;

/// <summary>
/// A meeting whose decisions are followed up (会议议定事项, rule 3.2). It is kept once all its items are: until then nobody was told of
/// any of them and none is listed.
/// </summary>
public sealed record Meeting
{
    /// <summary>The year it was held and a hash of its number: entering the same meeting again meets this one.</summary>
    public required string Id { get; init; }

    /// <summary>As the office numbers its meetings, unique within a year.</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    /// <summary>Account of the clerk.</summary>
    public required string EnteredBy { get; init; }

    /// <summary>Of all that was entered, to tell a repeated submission from another one.</summary>
    public required string Digest { get; init; }

    /// <summary>The case of each item, in order.</summary>
    public required IReadOnlyList<Reference> Items { get; init; }

    /// <summary>The year that an id names; null for what is no id.</summary>
    public static int? YearOf(string id) =>
        id is [_, _, _, _, '-', ..] && int.TryParse(id.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;
}

/// <summary>Where meetings are kept; some dozens a year.</summary>
public interface IMeetings
{
    Task<Meeting?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>False when a meeting of that id is there already; nothing is written then.</summary>
    Task<bool> AddAsync(Meeting meeting, CancellationToken cancellation);

    /// <summary>The meetings held in a year, in the order they were held.</summary>
    Task<IReadOnlyList<Meeting>> OfYearAsync(int year, CancellationToken cancellation);
}
