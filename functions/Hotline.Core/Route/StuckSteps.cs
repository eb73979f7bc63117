using Hotline.Core.Cases;

namespace Hotline.Core.Route;

/// <summary>A step of a case that failed again and again; it waits for a person at the dispatch desk.</summary>
public sealed record StuckStep(CaseStep Step, Reference Reference, int Version, DateTimeOffset Since);

/// <summary>The steps that queues carry out.</summary>
public enum CaseStep
{
    Classify,
    Route,
    KeepListings,
    Notify,
    Exchange,
}

/// <summary>Where stuck steps are kept until they are replayed or overtaken; few at any time.</summary>
public interface IStuckSteps
{
    Task PutAsync(StuckStep step, CancellationToken cancellation);

    Task<StuckStep?> FindAsync(CaseStep step, Reference reference, CancellationToken cancellation);

    Task<IReadOnlyList<StuckStep>> ListAsync(CancellationToken cancellation);

    Task RemoveAsync(StuckStep step, CancellationToken cancellation);
}
