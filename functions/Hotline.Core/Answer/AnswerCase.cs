using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>The department's answer to the citizen (rule 5.4).</summary>
public sealed record AnswerCase(Reference Reference, int Version, string? Answer, Actor By);

public sealed class AnswerCaseHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(AnswerCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "answer", command.Answer, policy.Deadlines.Limits.AnswerCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => found.Answer(command.Answer!.Trim(), command.By, time.GetUtcNow()),
            cancellation);
    }
}
