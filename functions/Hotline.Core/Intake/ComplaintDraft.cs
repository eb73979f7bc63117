using Hotline.Core.Cases;

namespace Hotline.Core.Intake;

/// <summary>
/// A complaint that a citizen is still writing, page by page, kept so that a closed phone or a lost connection loses nothing.
/// All of it is personal. It ends when it is filed.
/// </summary>
/// <param name="Id">Random, known to the citizen's browser alone; begins with the day it was begun.</param>
public sealed record ComplaintDraft(string Id)
{
    public string? Text { get; init; }

    public CaseKind? Kind { get; init; }

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
