using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate;

/// <summary>The citizen judges the answer (rule 5.3); allowed for the policy's number of days after it.</summary>
public sealed record RateCase(Reference Reference, string? QueryCode, Satisfaction? Satisfaction, bool? Solved, string? Comment);

/// <remarks>The citizen of a merged case judges the main case's answer.</remarks>
public sealed class RateCaseHandler(ICases cases, CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(RateCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (command.Satisfaction is null)
        {
            errors.Add(Errors.Required("satisfaction"));
        }

        if (command.Solved is null)
        {
            errors.Add(Errors.Required("solved"));
        }

        FieldChecks.AtMost(errors, "comment", command.Comment, policy.Deadlines.Limits.CommentCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
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
            found => TooLate(answered) ?? found.RateMerged(
                answer, command.Satisfaction!.Value, command.Solved!.Value, Comment(command), Actor.Citizen, time.GetUtcNow()),
            cancellation);
    }

    private Result<CaseEvent> Rate(Case found, RateCase command) =>
        (found.State.AnsweredAt is { } answered ? TooLate(answered) : null)
        ?? found.Rate(command.Satisfaction!.Value, command.Solved!.Value, Comment(command), Actor.Citizen, time.GetUtcNow());

    private Result<CaseEvent>? TooLate(DateTimeOffset answered)
    {
        var days = policy.Deadlines.Rating.DaysToRate;
        if (time.GetUtcNow() > answered.AddDays(days))
        {
            return Errors.RatingOver(days);
        }

        return null;
    }

    private static string? Comment(RateCase command) => string.IsNullOrWhiteSpace(command.Comment) ? null : command.Comment.Trim();
}
