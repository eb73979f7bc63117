using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate;

/// <summary>The citizen judges the answer (rule 5.3); allowed for the policy's number of days after it.</summary>
/// <param name="By">A member of staff who is signed in: refused, as nobody of the offices may rate, with whatever code (rule 5.3).</param>
public sealed record RateCase(Reference Reference, string? QueryCode, Satisfaction? Satisfaction, bool? Solved, string? Comment, Actor? By = null);

/// <remarks>The citizen of a merged case judges the main case's answer.</remarks>
public sealed class RateCaseHandler(ICases cases, CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(RateCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        RatingChecks.Check(errors, command.Satisfaction, command.Solved, command.Comment, policy);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        if (command.By is not null)
        {
            return Errors.NoRatingByDepartment();
        }

        MergedInto? merged = null;
        var outcome = await changes.ByCitizenAsync(
            command.Reference,
            command.QueryCode,
            expectedVersion: null,
            found =>
            {
                merged = found.State.MergedInto;
                return Rate(found, command);
            },
            cancellation);
        return merged is null ? outcome : await RateMergedAsync(merged.Main, command, cancellation);
    }

    private async Task<Result<Case>> RateMergedAsync(Reference mainCase, RateCase command, CancellationToken cancellation)
    {
        var main = await cases.FindAsync(mainCase, cancellation);
        if (main?.State is not { AnsweredAt: { } answered, Department: { } department })
        {
            return Errors.NotAnsweredYet();
        }

        var answer = new RatedAnswer(department, answered, !main.State.AnswerClock.StoppedLate);
        return await changes.ByCitizenAsync(
            command.Reference,
            command.QueryCode,
            expectedVersion: null,
            found => RatingChecks.TooLate(answered, policy, time) ?? found.RateMerged(
                answer, command.Satisfaction!.Value, command.Solved!.Value, RatingChecks.CommentOf(command.Comment), Actor.Citizen, time.GetUtcNow()),
            cancellation);
    }

    private Result<CaseEvent> Rate(Case found, RateCase command) =>
        RatingChecks.TooLate(found.State.AnsweredAt, policy, time)
        ?? found.Rate(command.Satisfaction!.Value, command.Solved!.Value, RatingChecks.CommentOf(command.Comment), Actor.Citizen, time.GetUtcNow());
}
