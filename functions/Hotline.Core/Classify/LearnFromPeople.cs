using Hotline.Core.Policy;

namespace Hotline.Core.Classify;

/// <summary>What came of one night's learning.</summary>
public enum LearningOutcome
{
    /// <summary>The same examples were judged before; an administrator's decision since then stands.</summary>
    NothingNew,

    /// <summary>Too few held-out cases to tell one model from another.</summary>
    TooFew,

    NotBetter,
    Promoted,
}

/// <param name="Lesson">Digest of the examples and of the policy's own model.</param>
/// <param name="Challenger">Version of the model trained; null where none was.</param>
/// <param name="Comparison">On cases that neither model has learned from; null where nothing was compared.</param>
public sealed record LearningRound(
    DateTimeOffset At, LearningOutcome Outcome, string Lesson, int Learned, string InUse, string? Challenger, PairedComparison? Comparison);

/// <summary>
/// Trains a challenger on the policy's examples and on what the desk decided, and puts it to use only if it is better on held-out
/// cases than chance explains. A case is held out by a hash of its reference, so it never moves over to the learned ones. Safe to
/// repeat: the same examples are judged once.
/// </summary>
public sealed class LearnFromPeopleHandler(
    LearnedExamples examples, IModels models, IModelTraining training, CityPolicy policy, TimeProvider time)
{
    public async Task<LearningRound> HandleAsync(CancellationToken cancellation)
    {
        var all = await examples.ReadAsync(cancellation);
        var lesson = LearnedExamples.DigestOf(all, training.Basis);
        var before = await models.LatestRoundAsync(cancellation);
        var inUse = await training.InUseAsync(cancellation);
        if (before?.Lesson == lesson)
        {
            return before with { At = time.GetUtcNow(), Outcome = LearningOutcome.NothingNew, InUse = inUse.Version };
        }

        var round = await LearnAsync(all, lesson, inUse, cancellation);
        await models.KeepRoundAsync(round, cancellation);
        return round;
    }

    private async Task<LearningRound> LearnAsync(IReadOnlyList<CaseExample> all, string lesson, IClassifier inUse, CancellationToken cancellation)
    {
        var learning = policy.Deadlines.Learning;
        var heldOut = all.Where(example => LearnedExamples.IsHeldOut(example.Reference, learning.HeldOut)).ToList();
        var learned = all.Except(heldOut).ToList();
        var round = new LearningRound(time.GetUtcNow(), LearningOutcome.TooFew, lesson, learned.Count, inUse.Version, null, null);
        if (heldOut.Count < learning.HeldOutLeast)
        {
            return round;
        }

        var challenger = await training.TrainAsync(learned, cancellation);
        var comparison = PairedComparison.Of(challenger, inUse, heldOut);
        round = round with { Challenger = challenger.Version, Comparison = comparison, Outcome = LearningOutcome.NotBetter };
        if (comparison.Better <= comparison.Worse || comparison.Chance > learning.Chance)
        {
            return round;
        }

        var now = time.GetUtcNow();
        var record = new ModelRecord(challenger.Version, ModelOrigin.People, training.Basis, now, challenger.Texts) { Judged = comparison };
        await models.PutAsync(record, challenger.ToFile(), cancellation);
        await models.ActivateAsync(new(challenger.Version, now, Access.Actor.System.Account, inUse.Version), cancellation);
        return round with { Outcome = LearningOutcome.Promoted };
    }
}
