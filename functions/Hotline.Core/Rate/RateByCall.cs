using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate;

/// <summary>
/// An operator calls back (回访) and the citizen judges the answer on the phone, as they could on the web. Refused to everyone of a
/// department: no rating is given by or through whoever is judged (rule 5.3).
/// </summary>
public sealed record RateByCall(Reference Reference, int Version, Satisfaction? Satisfaction, bool? Solved, string? Comment, Actor By);

public sealed class RateByCallHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(RateByCall command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        RatingChecks.Check(errors, command.Satisfaction, command.Solved, command.Comment, policy);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByInvolvedAsync(
            command.Reference,
            command.Version,
            _ => command.By.Department is null ? null : Errors.NoRatingByDepartment(),
            found => RatingChecks.TooLate(found.State.AnsweredAt, policy, time) ?? found.Rate(
                command.Satisfaction!.Value,
                command.Solved!.Value,
                RatingChecks.CommentOf(command.Comment),
                command.By,
                time.GetUtcNow(),
                RatingSource.CallBack),
            cancellation);
    }
}
