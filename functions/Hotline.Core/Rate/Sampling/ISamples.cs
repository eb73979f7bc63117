using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>Where samples are kept, a month's together.</summary>
public interface ISamples
{
    Task<Sample?> FindAsync(Month month, CancellationToken cancellation);

    /// <summary>The sample as it was begun first: of two who begin one at the same moment, both go on with the same seed.</summary>
    Task<Sample> BeginAsync(Sample begun, CancellationToken cancellation);

    Task PutAsync(Sample sample, CancellationToken cancellation);

    Task<IReadOnlyList<SampledCase>> CasesAsync(Month month, CancellationToken cancellation);

    /// <summary>Adds those that are not there yet and leaves the others as they are.</summary>
    Task AddAsync(IReadOnlyList<SampledCase> cases, CancellationToken cancellation);

    /// <summary>False when somebody else changed it since it was read; nothing is written then.</summary>
    Task<bool> SaveAsync(SampledCase changed, CancellationToken cancellation);
}
