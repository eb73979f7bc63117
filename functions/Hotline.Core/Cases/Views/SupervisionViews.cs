using Hotline.Core.Policy;

namespace Hotline.Core.Cases.Views;

/// <summary>What supervisors and those on duty did with a case, for staff; each part null where there is none.</summary>
public sealed record OversightView(SupervisionView? Supervision, ExclusionView? Exclusion, EmergencyView? Emergency)
{
    public static OversightView? Of(CaseState state, CityPolicy policy, CityTime cityTime, string language) =>
        state is { Supervision: null, Exclusion: null, Emergency: null }
            ? null
            : new(
                state.Supervision is { } supervision ? new(cityTime.Local(supervision.Since), supervision.By) : null,
                state.Exclusion is { } exclusion ? ExclusionView.Of(exclusion, policy, cityTime, language) : null,
                state.Emergency is { } emergency ? EmergencyView.Of(emergency, cityTime) : null);
}

/// <summary>Since when and by whom a case is under supervision (督办).</summary>
public sealed record SupervisionView(DateTimeOffset Since, string By);

/// <summary>A request that a case should not count in the ratings (不计入考核); granted once somebody has approved it.</summary>
public sealed record ExclusionView(Named Ground, string RequestedBy, DateTimeOffset RequestedAt, string? ApprovedBy)
{
    internal static ExclusionView Of(Exclusion exclusion, CityPolicy policy, CityTime cityTime, string language) => new(
        new(exclusion.Ground, policy.Supervision.FindGround(exclusion.Ground)?.Name.In(language) ?? exclusion.Ground),
        exclusion.RequestedBy,
        cityTime.Local(exclusion.RequestedAt),
        exclusion.ApprovedBy);
}

/// <param name="Due">Until when somebody on duty has to acknowledge it.</param>
public sealed record EmergencyView(
    DateTimeOffset RaisedAt,
    DateTimeOffset Due,
    DutyRung? Alerted,
    DateTimeOffset? NextAlertAt,
    string? AcknowledgedBy,
    DateTimeOffset? AcknowledgedAt,
    int Reports)
{
    internal static EmergencyView Of(Emergency emergency, CityTime cityTime) => new(
        cityTime.Local(emergency.Clock.StartedAt),
        cityTime.Local(emergency.Clock.Due),
        emergency.Alerted,
        emergency.NextAlertAt is { } next ? cityTime.Local(next) : null,
        emergency.AcknowledgedBy,
        emergency.Clock.StoppedAt is { } at ? cityTime.Local(at) : null,
        emergency.Reports);
}
