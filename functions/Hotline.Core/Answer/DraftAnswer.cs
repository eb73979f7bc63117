using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Answer;

/// <summary>Somebody of the lead department drafts the answer; somebody else has to approve it (一审一核).</summary>
public sealed record DraftAnswer(Reference Reference, int Version, AnswerContent Content, Actor By);

public sealed class DraftAnswerHandler(CaseChanges changes, AnswerWriting writing, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(DraftAnswer command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var taken = await writing.TakeAsync(command.Content, faults, cancellation);
        return taken.Succeeded
            ? await changes.ByStaffAsync(
                command.Reference,
                command.Version,
                command.By,
                found => taken.Value(found).Then(text => found.DraftAnswer(text, command.By, time.GetUtcNow())),
                cancellation)
            : taken.As<Case>();
    }
}
