using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate.CallBacks;

/// <summary>
/// What the citizen said on the telephone, in the same questions as on the web (rule 5.3). With <paramref name="ReopenReason"/> a
/// dissatisfied citizen has the case taken up again at once.
/// </summary>
public sealed record RateByCallBack(
    Reference Reference, Satisfaction? Satisfaction, bool? Solved, string? Comment, string? ReopenReason, Actor By);

public sealed class RateByCallBackHandler(
    CallBackHolding holding, CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(RateByCallBack command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (Faults(command).JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var held = await holding.TheirsAsync(command.Reference, command.By, cancellation);
        if (!held.Succeeded)
        {
            return held.As<Case>();
        }

        var rated = await ChangeAsync(held.Value.Case.State.Version, command, Rate, cancellation);
        if (!rated.Succeeded)
        {
            return rated;
        }

        await holding.EndAsync(held.Value.Kept, CallBackEnd.Rated, command.By, CancellationToken.None);
        return Words(command.ReopenReason) is null
            ? rated
            : await ChangeAsync(rated.Value.State.Version, command, Reopen, cancellation);
    }

    private ErrorList Faults(RateByCallBack command)
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
        FieldChecks.AtMost(errors, "reason", command.ReopenReason, policy.Deadlines.Limits.CommentCharacters);
        if (Words(command.ReopenReason) is not null && command.Satisfaction is not (null or Satisfaction.Dissatisfied))
        {
            errors.Add(Errors.OnlyOneOf("reason", "satisfaction"));
        }

        return errors;
    }

    private Task<Result<Case>> ChangeAsync(
        int version, RateByCallBack command, Func<Case, RateByCallBack, Result<CaseEvent>> change, CancellationToken cancellation) =>
        changes.ByInvolvedAsync(
            command.Reference,
            version,
            found => command.By.Department is { } department && department == found.State.Department ? Errors.OwnAnswer() : null,
            found => change(found, command),
            cancellation);

    private Result<CaseEvent> Rate(Case found, RateByCallBack command) =>
        found.Rate(command.Satisfaction!.Value, command.Solved!.Value, Words(command.Comment), command.By, time.GetUtcNow(), RatingSource.CallBack);

    private Result<CaseEvent> Reopen(Case found, RateByCallBack command)
    {
        var now = time.GetUtcNow();
        return found.Reopen(
            Words(command.ReopenReason)!, policy.Deadlines.Rating.Reopenings, clocks.AnswerAnew(found.State, now), command.By, now);
    }

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
