using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Exchange;

/// <summary>The desk gives a case back to the instance above, with a ground: nobody at this level is responsible (分级负责, rule 3.4).</summary>
public sealed record HandBack(Reference Reference, int Version, string? Ground, Actor By);

public sealed class HandBackHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(HandBack command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("ground", command.Ground, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, ground) => found.HandBack(ground, command.By, time.GetUtcNow()),
            cancellation);
}
