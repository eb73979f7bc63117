using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>A note for staff only; the citizen never sees it.</summary>
public sealed record AddNote(Reference Reference, int Version, string? Note, Actor By);

public sealed class AddNoteHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(AddNote command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("note", command.Note, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, note) => found.AddNote(note, command.By, time.GetUtcNow()),
            cancellation);
}
