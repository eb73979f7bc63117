using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>Asks the citizen, once, for everything missing (rule 4.4); the answer clock waits for the reply.</summary>
public sealed record AskCitizen(Reference Reference, int Version, string? Question, Actor By);

public sealed class AskCitizenHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(AskCitizen command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "question", command.Question, policy.Deadlines.Limits.NoteCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => found.Ask(command.Question!.Trim(), command.By, time.GetUtcNow()),
            cancellation);
    }
}
