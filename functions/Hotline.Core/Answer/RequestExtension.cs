using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>A department asks for more time before the old one is up (延期, rule 3.4); the citizen is told the reason if it is granted.</summary>
public sealed record RequestExtension(Reference Reference, int Version, string? Length, string? Reason, Actor By);

public sealed class RequestExtensionHandler(CaseChanges changes, CityPolicy policy, ExtensionRules rules, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(RequestExtension command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        var length = LengthChecks.WorkingTime(errors, "length", command.Length);
        return changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("reason", command.Reason, policy.Deadlines.Limits.NoteCharacters),
            errors.JoinedTo(faults),
            (found, reason) => found.RequestExtension(length!, reason, rules.NextOf(found.State), command.By, time.GetUtcNow()),
            cancellation);
    }
}
