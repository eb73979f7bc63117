using Hotline.Core.Cases;

namespace Hotline.Core.Intake;

/// <summary>
/// A complaint that is still being written: by a citizen page by page, or by an operator or clerk for one. Kept so that a closed
/// phone or a lost connection loses nothing. All of it is personal. It ends when it is filed.
/// </summary>
/// <param name="Id">
/// Begins with the day it was begun; then random and known to the citizen's browser alone, or made of the account that enters it.
/// </param>
public sealed record ComplaintDraft(string Id)
{
    public string? Text { get; init; }

    public CaseKind? Kind { get; init; }

    /// <summary>A category that the writer chose; null leaves it to the service.</summary>
    public string? Category { get; init; }

    /// <summary>The stamp of receipt of a letter.</summary>
    public DateOnly? Received { get; init; }

    public Place? Place { get; init; }

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Null until the citizen has chosen.</summary>
    public bool? Anonymous { get; init; }

    public Contact? Contact { get; init; }

    /// <summary>Whether the pages that must be filled in have been.</summary>
    public bool IsComplete => Text is not null && Anonymous is not null;
}

/// <summary>Where drafts are kept until they are filed or forgotten.</summary>
public interface IComplaintDrafts
{
    /// <summary>Null when there is none of that id, or it was forgotten.</summary>
    Task<ComplaintDraft?> FindAsync(string id, CancellationToken cancellation);

    Task SaveAsync(ComplaintDraft draft, CancellationToken cancellation);

    Task RemoveAsync(string id, CancellationToken cancellation);

    /// <summary>Forgets every draft that was begun on a day (in UTC).</summary>
    Task ForgetAsync(DateOnly begun, CancellationToken cancellation);
}
