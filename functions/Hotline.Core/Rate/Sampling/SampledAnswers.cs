using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>What a sampled citizen said; everything but the comment is required of whoever answered.</summary>
public sealed record SampledAnswer(Satisfaction? Satisfaction, bool? Solved, string? Comment);

/// <summary>Writes a sampled citizen's answer to their case, once, whichever way it came.</summary>
public sealed class SampledAnswers(
    ISamples samples, ICases cases, CaseChanges changes, IListingPromises promises, CityPolicy policy, TimeProvider time)
{
    public void Check(ErrorList errors, SampledAnswer answer) =>
        RatingChecks.Check(errors, answer.Satisfaction, answer.Solved, answer.Comment, policy);

    /// <summary>The case first, under a promise: if the process dies in between, whoever keeps the promise settles the standing too.</summary>
    public async Task<Result<SampledCase>> RecordAsync(SampledCase sampled, SampledAnswer answer, Actor by, CancellationToken cancellation)
    {
        if (await cases.FindAsync(sampled.Reference, cancellation) is not { } found)
        {
            return Errors.CaseNotFound();
        }

        var comment = RatingChecks.CommentOf(answer.Comment);
        var promise = await promises.MakeAsync(
            new(sampled.Reference, found.State.Version + 1, [.. Listing.Of(found).Select(row => row.Place)]), cancellation);
        var outcome = await changes.ByInvolvedAsync(
            sampled.Reference,
            found.State.Version,
            _ => null,
            each => each.AnswerSample(sampled.Month.ToString(), answer.Satisfaction!.Value, answer.Solved!.Value, comment, by, time.GetUtcNow()),
            cancellation);
        var settled = outcome.Succeeded ? await SetAsync(sampled, SampledStanding.Answered, CancellationToken.None) : outcome.As<SampledCase>();
        await promises.TakeBackAsync(promise, CancellationToken.None);
        return settled;
    }

    public async Task<Result<SampledCase>> SetAsync(SampledCase sampled, SampledStanding standing, CancellationToken cancellation)
    {
        var changed = sampled.Ended(standing);
        return await samples.SaveAsync(changed, cancellation) ? changed : Errors.Stale();
    }

    /// <summary>A drawn case that is still to be asked about; refused where it is not drawn, asked already or too late.</summary>
    public async Task<Result<SampledCase>> OpenAsync(Month? month, Func<SampledCase, bool> which, CancellationToken cancellation)
    {
        var sample = month is null ? null : await samples.FindAsync(month, cancellation);
        var sampled = sample is null ? null : (await samples.CasesAsync(sample.Month, cancellation)).SingleOrDefault(which);
        return sampled is null ? Errors.NotFound("sample")
            : !sample!.IsOpen || sampled.Standing != SampledStanding.Open ? Errors.SampleOver()
            : sampled;
    }
}
