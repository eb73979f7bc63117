using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Remind;

namespace Hotline.Core.Classify;

/// <summary>
/// Understands a received case and passes it on to routing. Redelivery is harmless: a case already classified is not classified
/// again, but its next message is sent again in case the first one never left.
/// </summary>
public sealed class ClassifyCaseHandler(
    ICases cases, ICaseMessages messages, EmergencyAlarm alarm, ITextUnderstanding understanding, CityClocks clocks, TimeProvider time)
{
    /// <summary>Throws, so that the queue tries again, while the case is not committed yet or was changed at the same moment.</summary>
    public async Task HandleAsync(ClassificationDue message, CancellationToken cancellation)
    {
        var found = await cases.FindAsync(message.Reference, cancellation) ?? throw new CaseNotYetStoredException(message.Reference);
        if (found.State.Status.Allows(CaseAction.Classify))
        {
            var understood = await understanding.UnderstandAsync(found.Submission?.Text ?? "", cancellation);
            var classification = Judge(found.State, understood);
            var now = time.GetUtcNow();
            var fastLane = classification.Urgency == Urgency.Ordinary ? null : clocks.Dispatch(found.State.ReceivedAt, classification.Urgency);
            _ = found.Classify(classification, now, understood.Findings, fastLane).Value;
            // An emergency is in the hands of whoever is on duty before any department has it.
            alarm.RaiseIfNeeded(found, Actor.System, now);
            await alarm.AnnounceAsync(found, cancellation);
            await messages.SendAsync(new RoutingDue(message.Reference, found.State.Version), cancellation);
            if (!await cases.SaveAsync(found, cancellation))
            {
                throw new CaseChangedMeanwhileException(message.Reference);
            }
        }
        else if (found.State.Status == CaseStatus.Classified)
        {
            await messages.SendAsync(new RoutingDue(message.Reference, found.State.Version), cancellation);
        }
    }

    /// <summary>What the citizen or operator said the case is (its kind) stands over the guess.</summary>
    private static Classification Judge(CaseState state, Understanding understood) =>
        new(
            understood.Candidates[0].Category,
            understood.Candidates[0].Probability,
            state.StatedKind ?? understood.Kind,
            understood.Urgency,
            understood.Model)
        {
            RunnerUp = understood.Candidates.ElementAtOrDefault(1),
        };
}
