using Hotline.Core.Cases;
using Hotline.Core.Exchange;
using Hotline.Core.Remind;

namespace Hotline.Core.Route;

/// <summary>A person at the desk has a stuck step tried again; the steps are idempotent, so replaying twice does no harm.</summary>
public sealed record ReplayStuckStep(CaseStep Step, Reference Reference);

public sealed class ReplayStuckStepHandler(IStuckSteps stuck, ICaseMessages messages, INoticeMessages notices, IExchangeMessages exchange, KeepListingsHandler keepListings)
{
    public async Task<Result<StuckStep>> HandleAsync(ReplayStuckStep command, CancellationToken cancellation)
    {
        if (await stuck.FindAsync(command.Step, command.Reference, cancellation) is not { } found)
        {
            return Errors.NotFound("stuck-step");
        }

        await (found.Step switch
        {
            CaseStep.Classify => messages.SendAsync(new ClassificationDue(found.Reference, found.Version), cancellation),
            CaseStep.Route => messages.SendAsync(new RoutingDue(found.Reference, found.Version), cancellation),
            CaseStep.Notify => notices.SendAsync(new(found.Reference, found.Version), cancellation),
            // All of it from the beginning: other messages of the case may have given up as well.
            CaseStep.Exchange => exchange.SendAsync(new(found.Reference, First: 1, found.Version), delay: null, cancellation),
            _ => keepListings.HandleAsync(new ListingMoved(found.Reference, found.Version, []), cancellation),
        });
        await stuck.RemoveAsync(found, cancellation);
        return found;
    }
}
