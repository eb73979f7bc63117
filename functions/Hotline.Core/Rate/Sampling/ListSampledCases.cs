using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>The drawn cases of a month whose citizens are still to be asked, in the order of their references.</summary>
public sealed record ListSampledCases(Month? Month);

public sealed class ListSampledCasesHandler(ISamples samples)
{
    public async Task<Result<IReadOnlyList<SampledCase>>> HandleAsync(ListSampledCases query, CancellationToken cancellation)
    {
        if (query.Month is not { } month)
        {
            return Errors.Malformed("month", "yyyy-MM");
        }

        if (await samples.FindAsync(month, cancellation) is not { IsOpen: true })
        {
            return Array.Empty<SampledCase>();
        }

        var drawn = await samples.CasesAsync(month, cancellation);
        return drawn.Where(each => each.Standing == SampledStanding.Open).OrderBy(each => each.Reference.Digits, StringComparer.Ordinal).ToList();
    }
}
