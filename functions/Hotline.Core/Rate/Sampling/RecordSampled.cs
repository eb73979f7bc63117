using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>An operator called a sampled citizen: the answer, or that there is none. Refused to everyone of a department (rule 5.3).</summary>
public sealed record RecordSampled(Month? Month, Reference Reference, SampledStanding? Outcome, SampledAnswer Answer, Actor By);

public sealed class RecordSampledHandler(SampledAnswers answers)
{
    public async Task<Result<SampledCase>> HandleAsync(RecordSampled command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (command.Outcome is null)
        {
            errors.Add(Errors.Required("outcome"));
        }
        else if (command.Outcome == SampledStanding.Answered)
        {
            answers.Check(errors, command.Answer);
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        if (command.By.Department is not null)
        {
            return Errors.NoRatingByDepartment();
        }

        var sampled = await answers.OpenAsync(command.Month, each => each.Reference == command.Reference, cancellation);
        if (!sampled.Succeeded)
        {
            return sampled;
        }

        return command.Outcome!.Value switch
        {
            SampledStanding.Answered => await answers.RecordAsync(sampled.Value, command.Answer, command.By, cancellation),
            SampledStanding.Open => sampled,
            var standing => await answers.SetAsync(sampled.Value, standing, cancellation),
        };
    }
}
