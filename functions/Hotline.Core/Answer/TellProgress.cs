using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>Tells the citizen how the case stands, at any time while it is worked on (rule 3.4).</summary>
public sealed record TellProgress(Reference Reference, int Version, string? Notice, Actor By);

public sealed class TellProgressHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(TellProgress command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("notice", command.Notice, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, notice) => found.TellProgress(notice, command.By, time.GetUtcNow()),
            cancellation);
}
