using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>Gives account of one case from its events, without what anybody wrote.</summary>
public sealed class CaseAccounts(CityPolicy policy, TimeProvider time)
{
    public CaseAccount Of(Case told)
    {
        var state = told.State;
        return new(
            state.Reference,
            state.Channel,
            state.Directive?.Instruction?.Leader,
            state.Directive?.Instruction?.Grade,
            state.Classification?.Category,
            state.Department,
            state.Directive?.CoHandlers ?? [],
            state.ReceivedAt,
            state.AnswerClock.Due,
            state.AnsweredAt,
            !state.AnswerClock.StoppedLate && !state.AnswerClock.IsOverdue(time.GetUtcNow()),
            state.Rating?.Satisfaction,
            [.. told.Events.Where(@event => @event.Fact is not NoteAdded).Select(StepOf)]);
    }

    private BulletinStep StepOf(CaseEvent @event) => new(
        @event.At,
        CaseTexts.TypeOf(@event.Fact),
        new(Sentence(@event.Fact, "zh-Hans"), Sentence(@event.Fact, "zh-Hant"), Sentence(@event.Fact, "en")));

    private string Sentence(CaseFact fact, string language) =>
        CaseTexts.Happened(fact, id => policy.Departments.Find(id)?.Name.In(language) ?? id, language);
}
