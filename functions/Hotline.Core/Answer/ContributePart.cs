using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Intake;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>A co-handler gives the lead what it was asked for; that ends its part.</summary>
public sealed record ContributePart(Reference Reference, int Version, string? Contribution, IReadOnlyList<IncomingFile> Files, Actor By);

public sealed class ContributePartHandler(CaseChanges changes, FileTaking files, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(ContributePart command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "contribution", command.Contribution, policy.Deadlines.Limits.AnswerCharacters);
        var taken = await files.TakeAsync(errors, faults, command.Files, cancellation);
        return taken.Succeeded
            ? await changes.ByCoHandlerAsync(
                command.Reference,
                command.Version,
                command.By,
                (found, department) => found.Contribute(
                    department, new Contribution(command.Contribution!.Trim(), taken.Value), command.By, time.GetUtcNow()),
                cancellation)
            : taken.As<Case>();
    }
}
