using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate;

/// <summary>What holds for every rating, whichever way it comes.</summary>
internal static class RatingChecks
{
    public static void Check(ErrorList errors, Satisfaction? satisfaction, bool? solved, string? comment, CityPolicy policy)
    {
        if (satisfaction is null)
        {
            errors.Add(Errors.Required("satisfaction"));
        }

        if (solved is null)
        {
            errors.Add(Errors.Required("solved"));
        }

        FieldChecks.AtMost(errors, "comment", comment, policy.Deadlines.Limits.CommentCharacters);
    }

    /// <summary>Refused after the policy's number of days; null in time, or where there is no answer yet.</summary>
    public static Result<CaseEvent>? TooLate(DateTimeOffset? answered, CityPolicy policy, TimeProvider time)
    {
        var days = policy.Deadlines.Rating.DaysToRate;
        if (time.GetUtcNow() > answered?.AddDays(days))
        {
            return Errors.RatingOver(days);
        }

        return null;
    }

    public static string? CommentOf(string? comment) => string.IsNullOrWhiteSpace(comment) ? null : comment.Trim();
}
