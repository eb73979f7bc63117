using System.Text.Json.Serialization;
using Hotline.Core.Policy;

namespace Hotline.Core.Cases.Views;

/// <summary>Which other instance a case is exchanged with, and its number there, once it has one.</summary>
public sealed record ExchangeView(ExchangeStanding Standing, string Partner, Reference? Reference)
{
    /// <summary>Null for nearly all cases.</summary>
    public static ExchangeView? Of(CaseState state, CityPolicy policy, string language)
    {
        if (state.Upper is { } upper)
        {
            return new(ExchangeStanding.FromAbove, upper.Name.In(language), upper.Reference);
        }

        return policy.Departments.Find(state.Department) is { ExchangePartner: not null } department
            ? new(state.Lower is null ? ExchangeStanding.OnItsWay : ExchangeStanding.Below, department.Name.In(language), state.Lower?.Reference)
            : null;
    }
}

/// <summary>Where an exchanged case is, seen from this instance.</summary>
[JsonConverter(typeof(EnumTextConverter<ExchangeStanding>))]
public enum ExchangeStanding
{
    /// <summary>Handed down, and not yet taken up there.</summary>
    OnItsWay,

    /// <summary>Taken up by the instance below.</summary>
    Below,

    /// <summary>Handed down to this instance.</summary>
    FromAbove,
}
