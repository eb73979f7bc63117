using System.Globalization;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Intake;

/// <summary>
/// The call or letter that somebody is entering, saved as they type under their account, so that it is there again after a crash,
/// also at another desk. One for each person and channel; kept and forgotten like citizens' drafts.
/// </summary>
public sealed class EntryDrafts(IComplaintDrafts drafts, FileIntake files, IntakeChecks checks, IKeyedHash hash, CityPolicy policy, TimeProvider time)
{
    /// <summary>Empty when there is none; one begun before midnight is found the day after.</summary>
    public async Task<ComplaintDraft> FindAsync(Channel channel, Actor by, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return await drafts.FindAsync(IdOf(today, channel, by), cancellation)
            ?? await drafts.FindAsync(IdOf(today.AddDays(-1), channel, by), cancellation)
            ?? new ComplaintDraft(IdOf(today, channel, by));
    }

    /// <summary>
    /// Keeps what was typed, finished or not; only what is too long to be kept or a file that may not come in is refused, and then
    /// the words are kept all the same.
    /// </summary>
    public async Task<Result<ComplaintDraft>> SaveAsync(
        Channel channel, TypedEntry typed, IReadOnlyList<IncomingFile> added, IReadOnlyList<string> removed, Actor by, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.AtMost(errors, typed.TextField, typed.Text, policy.Deadlines.Limits.TranscriptCharacters);
        if (errors.Count > 0)
        {
            return errors;
        }

        var found = await FindAsync(channel, by, cancellation);
        var kept = found.Attachments.Where(file => !removed.Contains(file.Id)).ToList();
        var types = await checks.FilesAsync(errors, added, kept.Count, cancellation);
        var stored = errors.Count > 0 ? [] : await files.SaveAsync(added, types, cancellation);
        var draft = found with
        {
            Text = typed.Text,
            Kind = typed.Kind,
            Category = typed.Category,
            Contact = typed.Contact,
            Place = typed.Place,
            Received = typed.Received,
            Attachments = [.. kept, .. stored],
        };
        await drafts.SaveAsync(draft, cancellation);
        return errors.Count > 0 ? errors : draft;
    }

    public Task ForgetAsync(ComplaintDraft draft, CancellationToken cancellation) => drafts.RemoveAsync(draft.Id, cancellation);

    private string IdOf(DateOnly day, Channel channel, Actor by) => string.Create(
        CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-{EnumText.Of(channel)}-{hash.Of("entry-draft", by.Account)}");
}

/// <summary>The fields of a call or letter as they stand on the screen; <paramref name="Received"/> is the stamp of a letter.</summary>
/// <param name="TextField">What the words are called where they are refused.</param>
public sealed record TypedEntry(
    string TextField, string? Text, CaseKind? Kind, string? Category, Contact? Contact, Place? Place, DateOnly? Received = null);
