using Hotline.Core.Access;

namespace Hotline.Core.Rate.Sampling;

/// <summary>A sampled citizen answers the questionnaire with the token of the invitation, once.</summary>
public sealed record AnswerQuestionnaire(string? Token, SampledAnswer Answer, Actor? By);

public sealed class AnswerQuestionnaireHandler(SampledAnswers answers, IKeyedHash hash)
{
    public async Task<Result<SampledCase>> HandleAsync(AnswerQuestionnaire command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (string.IsNullOrWhiteSpace(command.Token))
        {
            errors.Add(Errors.Required("token"));
        }

        answers.Check(errors, command.Answer);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        if (command.By is not null)
        {
            return Errors.NoRatingByDepartment();
        }

        // One answer for an unknown token, a used one and one of a sample that is over, so that tokens cannot be probed.
        var sampled = SampleToken.TryParse(command.Token, out var token)
            ? await answers.OpenAsync(token.Month, each => each.TokenHash == token.HashBy(hash), cancellation)
            : Errors.TokenUsedUp();
        return sampled.Succeeded ? await answers.RecordAsync(sampled.Value, command.Answer, Actor.Citizen, cancellation) : Errors.TokenUsedUp();
    }
}
