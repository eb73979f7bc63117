using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>How the city supervises: when nobody is disturbed, who is on duty when, and what may be left out of the ratings.</summary>
/// <param name="Shifts">Their spans make up one whole day, in order (24-hour duty, rule 4.6).</param>
/// <param name="ExclusionGrounds">The only grounds for 不计入考核.</param>
public sealed record SupervisionPolicy(
    QuietHours QuietHours,
    IReadOnlyList<DutyShift> Shifts,
    EscalationPolicy Escalation,
    IReadOnlyList<ExclusionGround> ExclusionGrounds)
{
    public ExclusionGround? FindGround(string? id) => ExclusionGrounds.FirstOrDefault(ground => ground.Id == id);
}

/// <summary>The span of the city's day, past midnight if <paramref name="To"/> is the earlier, in which only emergencies are sent; and whether days off are quiet too.</summary>
public sealed record QuietHours(TimeOnly From, TimeOnly To, bool OnDaysOff);

/// <summary>A span of the city's day, past midnight if <paramref name="To"/> is not after <paramref name="From"/>.</summary>
public sealed record DutyShift(string Id, LocalText Name, TimeOnly From, TimeOnly To);

/// <summary>Wall minutes that each next one up the roster is given to acknowledge, once the emergency clock has run out.</summary>
public sealed record EscalationPolicy(int EveryMinutes);

/// <summary>A ground on which a case may be left out of the ratings, with its public name.</summary>
public sealed record ExclusionGround(string Id, LocalText Name);
