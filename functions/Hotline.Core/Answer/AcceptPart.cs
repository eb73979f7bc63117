using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Answer;

/// <summary>A co-handler takes its part on (协办签收).</summary>
public sealed record AcceptPart(Reference Reference, int Version, Actor By);

public sealed class AcceptPartHandler(CaseChanges changes, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(AcceptPart command, IReadOnlyList<Error> faults, CancellationToken cancellation) => faults.Count > 0
        ? new ErrorList(faults)
        : await changes.ByCoHandlerAsync(
            command.Reference,
            command.Version,
            command.By,
            (found, department) => found.AcceptPart(department, command.By, time.GetUtcNow()),
            cancellation);
}
