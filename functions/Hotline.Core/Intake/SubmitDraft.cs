namespace Hotline.Core.Intake;

/// <summary>The citizen has checked every page and files the complaint.</summary>
/// <param name="Category">The one that the citizen chose among those offered; null leaves it to the service.</param>
public sealed record SubmitDraft(string? Id, string? Category = null);

public sealed class SubmitDraftHandler(IComplaintDrafts drafts, SubmitComplaintHandler submit)
{
    /// <summary>The draft's id is the retry key: filed twice at one moment (a double click), it is one case with one receipt.</summary>
    public async Task<Result<Receipt>> HandleAsync(SubmitDraft command, CancellationToken cancellation)
    {
        var draft = command.Id is null ? null : await drafts.FindAsync(command.Id, cancellation);
        if (draft is null)
        {
            return Errors.DraftNotFound();
        }

        var complaint = new SubmitComplaint(draft.Text, draft.Kind, draft.Anonymous ?? false, draft.Contact, draft.Place, [], draft.Id)
        {
            StoredBefore = draft.Attachments,
            Category = command.Category,
        };
        var outcome = await submit.HandleAsync(complaint, [], cancellation);
        if (outcome.Succeeded)
        {
            await drafts.RemoveAsync(draft.Id, CancellationToken.None);
        }

        return outcome;
    }
}
