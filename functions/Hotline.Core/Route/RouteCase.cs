using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>
/// Gives a classified case to the responsible department by the city's rules, or to the dispatch desk, and lists it there.
/// Redelivery is harmless: what is already routed is only listed once more, as it stands by then.
/// </summary>
public sealed class RouteCaseHandler(
    ICases cases,
    IMeetings meetings,
    IListings listings,
    KeepListingsHandler keepListings,
    Locator locator,
    CityPolicy policy,
    CityClocks clocks,
    TimeProvider time)
{
    /// <summary>Throws, so that the queue tries again, while classification is not committed yet or the case was changed meanwhile.</summary>
    public async Task HandleAsync(RoutingDue message, CancellationToken cancellation)
    {
        var found = await cases.FindAsync(message.Reference, cancellation);
        if (found is null || found.State.Version < message.Version)
        {
            throw new CaseNotYetStoredException(message.Reference);
        }

        if (found.State.Status.Allows(CaseAction.Route) && found.State.Routing is null)
        {
            Decide(found);
            if (!await cases.SaveAsync(found, cancellation))
            {
                throw new CaseChangedMeanwhileException(message.Reference);
            }

            await listings.MoveAsync(ListingChange.To(message.Reference, [], Listing.Of(found)), cancellation);
        }
        else if (found.State.Directive?.Item is { } item && !await IsEnteredAsync(item, message.Reference, cancellation))
        {
            throw new CaseNotYetStoredException(message.Reference);
        }
        else
        {
            // People may be at work on the case by now.
            await keepListings.HandleAsync(new ListingMoved(message.Reference, message.Version, []), cancellation);
        }
    }

    /// <summary>An item counts only once its meeting does, with all the others.</summary>
    private async Task<bool> IsEnteredAsync(MeetingItem item, Reference reference, CancellationToken cancellation) =>
        await meetings.FindAsync(item.Meeting, cancellation) is { } meeting && meeting.Items[item.Number - 1] == reference;

    private void Decide(Case found)
    {
        var classification = found.State.Classification!;
        var where = locator.Locate(found.State.District, found.Submission);
        var decision = RoutingRules.Decide(
            policy,
            new RoutingQuestion(
                classification.Category,
                classification.Confidence,
                classification.Kind,
                classification.Urgency,
                where,
                found.Submission?.Text ?? "")
            {
                RunnerUp = classification.RunnerUp,
            });
        var reason = new RoutingReason(decision.RuleId, decision.Reason)
        {
            District = where.District,
            Explanation = RoutingExplanation.Of(policy, decision),
        };
        var now = time.GetUtcNow();
        var outcome = decision.Department == CityPolicy.Desk
            ? found.SendToDesk(reason, now)
            : found.Route(decision.Department, reason, clocks.Answer(found.State, classification.Category), now);
        _ = outcome.Value;
    }
}
