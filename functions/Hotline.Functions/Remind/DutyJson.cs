using Hotline.Core.Policy;
using Hotline.Core.Remind;

namespace Hotline.Functions.Remind;

/// <summary>Duty as the API shows it, in the caller's language and the city's time.</summary>
public sealed class DutyJson(CityTime cityTime)
{
    public DutyView Of(DutySlot slot, ShiftPlan? plan, string language) => new(
        slot.Day,
        new(slot.Shift.Id, slot.Shift.Name.In(language)),
        cityTime.Local(slot.From),
        cityTime.Local(slot.To),
        plan is not null,
        plan?.Officer,
        plan?.Deputy,
        plan?.Leader);

    public DutyLogEntry Of(DutyLogEntry entry) => entry with
    {
        At = cityTime.Local(entry.At),
        AcknowledgedAt = entry.AcknowledgedAt is { } at ? cityTime.Local(at) : null,
    };
}

public sealed record DutyView(
    DateOnly Day, Named Shift, DateTimeOffset From, DateTimeOffset To, bool Planned, string? Officer, string? Deputy, string? Leader);
