using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Exchange;

/// <summary>
/// What other instances are told of a case, worked out from its events alone: nothing else has to be kept, and sending it all again is
/// harmless.
/// </summary>
public sealed class ExchangeLetters(CityPolicy policy)
{
    /// <summary>All letters, in the order of the events; none for nearly all cases.</summary>
    public IReadOnlyList<ExchangeLetter> Of(Case found) => [.. Down(found), .. Up(found)];

    /// <summary>Whether any of the events that are about to be stored is another instance's business.</summary>
    public bool AreUnsaved(Case changed) =>
        (changed.State.Upper is not null || _lower.Value) && Of(changed).Any(letter => letter.Number > changed.SavedVersion);

    private readonly Lazy<bool> _lower = new(() => policy.Departments.All.Any(department => department.ExchangePartner is not null));

    /// <summary>To the instance below in whose hands one of our departments' cases is, from one hand-over to its end.</summary>
    private IEnumerable<ExchangeLetter> Down(Case found)
    {
        string? department = null;
        ExchangeLetter? last = null;
        foreach (var @event in found.Events)
        {
            var given = GivenTo(@event.Fact, department);
            if (last is not null && (given is not null ? ExchangeKind.Withdrawn : DownKind(@event, last.Partner)) is { } kind)
            {
                last = last with { Kind = kind, Event = @event, After = last.Number };
                yield return last;
            }

            department = given ?? department;
            if (last is { Kind: ExchangeKind.Withdrawn } || @event.Fact is CaseReturned)
            {
                last = null;
            }

            if (given is not null && policy.Departments.Find(given)?.ExchangePartner is { } partner)
            {
                last = new(partner, given, @event.Number, Kind: null, @event, After: 0);
                yield return last;
            }
        }
    }

    /// <summary>To the instance above that handed the case down.</summary>
    private static IEnumerable<ExchangeLetter> Up(Case found)
    {
        if (found.State.Upper is not { } upper)
        {
            yield break;
        }

        var after = 0;
        foreach (var @event in found.Events)
        {
            if (UpKind(@event, upper.Partner) is { } kind)
            {
                yield return new(upper.Partner, Department: null, upper.HandOver, kind, @event, after);
                after = @event.Number;
            }
        }
    }

    /// <summary>The department that an event gives the case to, if it does.</summary>
    private static string? GivenTo(CaseFact fact, string? before) => fact switch
    {
        CaseRouted routed => routed.Department,
        CaseTransferred transferred => transferred.To,
        ReturnAdjudicated adjudicated => adjudicated.To,
        ReturnRefused refused => refused.Department,
        CaseUnmerged => before,
        _ => null,
    };

    private static ExchangeKind? DownKind(CaseEvent @event, string partner) => @event.Fact switch
    {
        PartnerMessageRefused refused => refused.Partner == partner ? ExchangeKind.Refused : null,
        CitizenSupplemented => ExchangeKind.Supplemented,
        WaitingEnded => ExchangeKind.WaitingEnded,
        CaseUrged => ExchangeKind.Urged,
        DeadlineExtended => ExchangeKind.Extended,
        ExtensionDeclined => ExchangeKind.ExtensionDeclined,
        CaseRated => ExchangeKind.Rated,
        CaseReopened => ExchangeKind.Reopened,
        CaseWithdrawn or CaseRefused or CaseMerged or CaseLapsed or CaseHandedBack => ExchangeKind.Withdrawn,
        CaseReturned when !@event.By.Is(Role.Partner) => ExchangeKind.Withdrawn,
        _ => null,
    };

    private static ExchangeKind? UpKind(CaseEvent @event, string partner) => @event.Fact switch
    {
        PartnerMessageRefused refused => refused.Partner == partner ? ExchangeKind.Refused : null,
        CaseAccepted => ExchangeKind.Accepted,
        CitizenAsked => ExchangeKind.Asked,
        CaseAnswered => ExchangeKind.Answered,
        CaseHandedBack => ExchangeKind.Returned,
        ProgressTold or MilestoneReached => ExchangeKind.Progress,
        ExtensionRequested => ExchangeKind.ExtensionRequested,
        _ => null,
    };
}
