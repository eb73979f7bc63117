using Hotline.Core.Cases;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>
/// Sets the standing of a drawn case right from the case itself, which is what counts: for an answer whose process died before it could
/// write that nobody need be asked any more.
/// </summary>
public sealed class SettleSampled(ISamples samples)
{
    public async Task OfAsync(Case found, CancellationToken cancellation)
    {
        var answered = found.Events.Select(@event => @event.Fact).OfType<SampleAnswered>().LastOrDefault();
        if (!Month.TryParse(answered?.Sample, out var month))
        {
            return;
        }

        var drawn = (await samples.CasesAsync(month, cancellation)).FirstOrDefault(each => each.Reference == found.State.Reference);
        if (drawn is { Standing: SampledStanding.Open })
        {
            await samples.SaveAsync(drawn.Ended(SampledStanding.Answered), cancellation);
        }
    }
}
