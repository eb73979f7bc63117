using System.Globalization;
using System.Security.Cryptography;
using Hotline.Core.Cases;

namespace Hotline.Core.Intake;

/// <summary>One page of a complaint in the making; <paramref name="Id"/> is null on the first one.</summary>
public sealed record DraftComplaint(string? Id, DraftPage Page);

/// <summary>What one page of the form asks.</summary>
public abstract record DraftPage;

/// <summary>The first page: what it is about.</summary>
public sealed record WhatPage(string? Text, CaseKind? Kind) : DraftPage;

/// <param name="Removed">Ids of files added before that the citizen takes out again.</param>
public sealed record WherePage(Place? Place, IReadOnlyList<IncomingFile> Added, IReadOnlyList<string> Removed) : DraftPage;

/// <summary>The third page: who can be asked; nobody, if it comes without a name.</summary>
public sealed record WhoPage(bool Anonymous, Contact? Contact) : DraftPage;

/// <summary>Checks one page as the whole complaint will be checked, and keeps it; a faulty page changes nothing.</summary>
public sealed class DraftComplaintHandler(
    IComplaintDrafts drafts, ComplaintChecks complaintChecks, IntakeChecks checks, FileIntake files, TimeProvider time)
{
    public async Task<Result<ComplaintDraft>> HandleAsync(DraftComplaint command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var found = command.Id is null ? null : await drafts.FindAsync(command.Id, cancellation);
        var draft = found ?? new ComplaintDraft(NewId());
        var errors = new ErrorList();
        var changed = command.Page switch
        {
            WhatPage page => What(draft, page, errors),
            WherePage page => await WhereAsync(draft, page, errors, faults, cancellation),
            WhoPage page => Who(draft, page, errors),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command.Page, null),
        };
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        await drafts.SaveAsync(changed, cancellation);
        return changed;
    }

    private ComplaintDraft What(ComplaintDraft draft, WhatPage page, ErrorList errors)
    {
        complaintChecks.Text(errors, page.Text);
        return draft with { Text = page.Text, Kind = page.Kind };
    }

    private async Task<ComplaintDraft> WhereAsync(
        ComplaintDraft draft, WherePage page, ErrorList errors, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        checks.Place(errors, page.Place);
        var kept = draft.Attachments.Where(file => !page.Removed.Contains(file.Id)).ToList();
        var types = await checks.FilesAsync(errors, page.Added, kept.Count, cancellation);
        return errors.Count + faults.Count > 0
            ? draft
            : draft with { Place = page.Place, Attachments = [.. kept, .. await files.SaveAsync(page.Added, types, cancellation)] };
    }

    private ComplaintDraft Who(ComplaintDraft draft, WhoPage page, ErrorList errors)
    {
        complaintChecks.Contact(errors, page.Anonymous, page.Contact);
        return draft with { Anonymous = page.Anonymous, Contact = page.Contact };
    }

    private string NewId() =>
        string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow():yyyyMMdd}-{RandomNumberGenerator.GetHexString(32, lowercase: true)}");
}
