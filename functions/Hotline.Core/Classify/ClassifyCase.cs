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
            var classification = AsUrgentAsAbove(found.State.Upper, Judge(found.State, found.Submission?.StatedCategory, understood));
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

    private static Classification AsUrgentAsAbove(Upper? upper, Classification judged) =>
        upper is not null && upper.Urgency > judged.Urgency ? judged with { Urgency = upper.Urgency } : judged;

    /// <summary>What the citizen or operator said the case is (its kind and category) stands over the guess.</summary>
    private static Classification Judge(CaseState state, string? category, Understanding understood)
    {
        var kind = state.StatedKind ?? understood.Kind;
        var judged = new Classification(
            understood.Candidates[0].Category, understood.Candidates[0].Probability, kind, understood.Urgency, understood.Model)
        {
            RunnerUp = understood.Candidates.ElementAtOrDefault(1),
        };
        if (category is null)
        {
            return judged;
        }

        return state.FirstContact.IsStaff || state.Upper is not null
            ? new(category, Confidence: 1, kind, understood.Urgency, state.FirstContact.Account)
            : Chosen(judged, category, [.. understood.Candidates.Take(Understanding.Offered)]);
    }

    /// <summary>
    /// A citizen who chose among the likeliest categories has said which of them it is, so that one is as sure as they are together.
    /// One that is no longer among them (the model changed meanwhile) says nothing.
    /// </summary>
    private static Classification Chosen(Classification judged, string category, IReadOnlyList<CategoryCandidate> offered) =>
        offered.Any(candidate => candidate.Category == category)
            ? judged with { Category = category, Confidence = Math.Min(1, offered.Sum(candidate => candidate.Probability)), RunnerUp = null }
            : judged;
}
