using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate;

/// <summary>The citizen judges the answer (rule 5.3); allowed for the policy's number of days after it.</summary>
public sealed record RateCase(Reference Reference, string? QueryCode, Satisfaction? Satisfaction, bool? Solved, string? Comment);

public sealed class RateCaseHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
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

        return await changes.ByCitizenAsync(
            command.Reference, command.QueryCode, expectedVersion: null, found => Rate(found, command), cancellation);
    }

    private Result<CaseEvent> Rate(Case found, RateCase command)
    {
        var now = time.GetUtcNow();
        var days = policy.Deadlines.Rating.DaysToRate;
        if (found.State.AnsweredAt is { } answered && now > answered.AddDays(days))
        {
            return Errors.RatingOver(days);
        }

        var comment = string.IsNullOrWhiteSpace(command.Comment) ? null : command.Comment.Trim();
        return found.Rate(command.Satisfaction!.Value, command.Solved!.Value, comment, Actor.Citizen, now);
    }
}
