using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>Gives out a token with which a sampled citizen answers the questionnaire once, by letter or message; an earlier one no longer holds.</summary>
public sealed record InviteSampled(Month? Month, Reference Reference, Actor By);

public sealed class InviteSampledHandler(SampledAnswers answers, ISamples samples, IKeyedHash hash)
{
    /// <summary>The token, shown this once.</summary>
    public async Task<Result<string>> HandleAsync(InviteSampled command, CancellationToken cancellation)
    {
        if (command.By.Department is not null)
        {
            return Errors.NoRatingByDepartment();
        }

        var sampled = await answers.OpenAsync(command.Month, each => each.Reference == command.Reference, cancellation);
        if (!sampled.Succeeded)
        {
            return sampled.As<string>();
        }

        var token = SampleToken.New(sampled.Value.Month);
        return await samples.SaveAsync(sampled.Value with { TokenHash = token.HashBy(hash) }, cancellation) ? token.ToString() : Errors.Stale();
    }
}
