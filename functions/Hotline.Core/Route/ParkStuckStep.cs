using Hotline.Core.Cases;

namespace Hotline.Core.Route;

/// <summary>
/// Puts a step that failed on every try before the dispatch desk. A case or a change that was never committed was acknowledged to nobody
/// and is dropped; true when there is something for a person to see.
/// </summary>
public sealed class ParkStuckStepHandler(ICases cases, IStuckSteps stuck, TimeProvider time)
{
    public async Task<bool> HandleAsync(CaseStep step, Reference reference, int version, CancellationToken cancellation)
    {
        var found = await cases.FindAsync(reference, cancellation);
        if (found is null || found.State.Version < version)
        {
            return false;
        }

        await stuck.PutAsync(new(step, reference, version, time.GetUtcNow()), cancellation);
        return true;
    }
}
