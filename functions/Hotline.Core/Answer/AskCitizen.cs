using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>Asks the citizen, once, for everything missing (rule 4.4); the answer clock waits for the reply.</summary>
public sealed record AskCitizen(Reference Reference, int Version, string? Question, Actor By);

public sealed class AskCitizenHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(AskCitizen command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("question", command.Question, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, question) => found.Ask(question, command.By, time.GetUtcNow()),
            cancellation);
}
