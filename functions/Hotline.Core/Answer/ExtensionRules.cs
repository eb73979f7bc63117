using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>What the deadlines policy allows the next extension of a case: the step's length and, where its clock names one, the longest in all.</summary>
public sealed class ExtensionRules(CityPolicy policy)
{
    public ExtensionBounds NextOf(CaseState state)
    {
        var rules = policy.Deadlines.Extensions;
        var clock = state.AnswerClock;
        var step = rules.Steps.ElementAtOrDefault(clock.Extensions.Count);
        return new(
            rules.Steps.Count,
            step is null ? null : Shorter(step.Most, LeftOf(clock)),
            DeciderOf(state, step, rules));
    }

    /// <summary>Of a case that came from above, the instance above; where one below asks, which has no approver here, a supervisor.</summary>
    private static Role DeciderOf(CaseState state, ExtensionStep? step, ExtensionPolicy rules) =>
        state.Upper is not null ? Role.Partner
        : state.Lower is not null ? Role.Supervisor
        : state.Channel == Channel.Leader ? rules.LeadersDecidedBy : step?.DecidedBy ?? rules.LeadersDecidedBy;

    /// <summary>What is left of the longest the clock may run: none when it has that length already, null without such a limit.</summary>
    private decimal? LeftOf(Clock clock)
    {
        var most = policy.Deadlines.Clocks.FirstOrDefault(each => each.Id == clock.PolicyId)?.Most;
        return most?.Amount - clock.Length.Amount - clock.Extensions.Where(each => each.Length.Unit == clock.Length.Unit).Sum(each => each.Length.Amount);
    }

    private static ClockLength? Shorter(ClockLength most, decimal? left) => left switch
    {
        null => most,
        <= 0 => null,
        { } amount => ClockLength.WorkingDays(Math.Min(amount, most.Amount)),
    };
}
