using Hotline.Core.Remind;

namespace Hotline.Core.Publish.Findings;

/// <summary>What was found against departments and is not put right yet, by due time: kept beside the findings for the reminder round.</summary>
public interface IRectifications
{
    /// <summary>Soonest due first; one query.</summary>
    Task<IReadOnlyList<OpenRectification>> DueBeforeAsync(DateTimeOffset until, CancellationToken cancellation);

    /// <summary>As it is kept now; null when another round was at it since it was read, and nothing is written then.</summary>
    Task<OpenRectification?> MarkAsync(OpenRectification marked, CancellationToken cancellation);

    Task RemoveAsync(OpenRectification done, CancellationToken cancellation);
}

/// <summary>
/// A finding to be put right, and how far it was reminded of: the stage is marked with its moment before the notices go out, and
/// <paramref name="Delivered"/> after, so that a round that died is finished under the same names.
/// </summary>
public sealed record OpenRectification(
    string Department, string Finding, DateTimeOffset Due, ReminderStage Reminded, DateTimeOffset? RemindedAt, bool Delivered, string? StoreTag = null);
