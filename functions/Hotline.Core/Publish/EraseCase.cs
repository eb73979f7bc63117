using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Intake;
using Hotline.Core.Matching;
using Hotline.Core.Publish.OpenData;
using Hotline.Core.Search;

namespace Hotline.Core.Publish;

/// <summary>
/// An administrator erases what people wrote in a case that is at its end: words, contact, files; the lists, the search index, the
/// hot issues and the next revision of the open data follow. The chain stays valid.
/// </summary>
public sealed record EraseCase(Reference? Reference, Actor By);

/// <remarks>The event comes first; everything after it is done again when the request is repeated, so an outage leaves nothing behind.</remarks>
public sealed class EraseCaseHandler(
    ICases cases, CaseChanges changes, IAttachments attachments, ChangeNotes notes, IOpenData openData, IHotIssues issues,
    WorkingCalendar calendar, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(EraseCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (command.Reference is not { } reference)
        {
            return faults.Count > 0 ? new ErrorList(faults) : Errors.Required("reference");
        }

        var found = await cases.FindAsync(reference, cancellation);
        if (found is null)
        {
            return Errors.CaseNotFound();
        }

        var files = CaseAttachments.ForStaff(found).Select(file => file.Id).ToList();
        foreach (var file in found.IsErased || !found.State.Status.IsOpen() ? files : [])
        {
            await attachments.RemoveAsync(file, cancellation);
        }

        if (!found.IsErased)
        {
            var outcome = await changes.ByServiceAsync(found, changed => changed.Erase(command.By, time.GetUtcNow()), ownRow: null, cancellation);
            if (!outcome.Succeeded)
            {
                return outcome;
            }
        }

        await openData.AskRemovalAsync(OpenDataRemovals.Of(found, calendar), cancellation);
        await cases.EraseWordsAsync(reference, cancellation);
        await ForgetPhrasesAsync(reference, cancellation);
        var erased = (await cases.FindAsync(reference, cancellation))!;
        notes.Note(erased);
        return erased;
    }

    /// <summary>The phrases of a hot issue may be the citizen's own: the issue is not shown until the next round has made it up without them.</summary>
    private async Task ForgetPhrasesAsync(Reference reference, CancellationToken cancellation)
    {
        if (await issues.FindAsync(cancellation) is { } list && list.Issues.Any(issue => issue.Cases.Contains(reference)))
        {
            await issues.PutAsync(list with { Issues = [.. list.Issues.Where(issue => !issue.Cases.Contains(reference))] }, cancellation);
        }
    }
}
