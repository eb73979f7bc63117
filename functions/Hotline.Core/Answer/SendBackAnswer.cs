using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>Gives a draft back to its drafter with what has to be changed (一审一核).</summary>
public sealed record SendBackAnswer(Reference Reference, int Version, string? Words, Actor By);

public sealed class SendBackAnswerHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(SendBackAnswer command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("words", command.Words, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, words) => found.SendBackAnswer(words, command.By, time.GetUtcNow()),
            cancellation);
}
