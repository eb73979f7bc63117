using System.Text;
using Hotline.Core.Access;

namespace Hotline.Core.Cases;

/// <summary>
/// The lists of what waits for somebody's decision, and of the citizens who are waited for. A colon keeps their names apart from any
/// department's; supervisors have theirs in <see cref="SupervisionLists.Decisions"/>.
/// </summary>
public static class RequestLists
{
    /// <summary>Every case that waits for its citizen, under the time of the next reminder or of the end of the wait.</summary>
    public const string Waiting = "waiting:citizens";

    public static string DecisionsOf(string department) => $"{department}:decisions";

    /// <summary>What is offered to one account; its name may hold what a key may not.</summary>
    public static string OfferedTo(string account) => $"account:{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(account))}";

    /// <summary>The lists from which somebody can decide.</summary>
    public static IEnumerable<string> Of(Actor actor)
    {
        yield return OfferedTo(actor.Account);
        if (actor.Department is { } department && actor.Is(Role.Handler, Role.Approver))
        {
            yield return DecisionsOf(department);
        }

        if (actor.Is(Role.Supervisor))
        {
            yield return SupervisionLists.Decisions;
        }
    }

    /// <summary>The further rows of a case beside <paramref name="own"/>, the one in its department's list.</summary>
    public static IEnumerable<Listing> RowsOf(CaseState state, Listing own)
    {
        if (state.Asking.NextStep is { } step)
        {
            yield return own with { List = Waiting, For = ListedFor.CitizenReply, AnsweredAt = null, Due = step };
        }

        var decision = own with { For = ListedFor.Decision, AnsweredAt = null };
        foreach (var list in Deciding(state).Distinct())
        {
            yield return decision with { List = list };
        }
    }

    private static IEnumerable<string> Deciding(CaseState state)
    {
        if (state.ExtensionRequest is { DecidedBy: not Role.Partner } extension)
        {
            yield return extension.DecidedBy == Role.Approver ? DecisionsOf(extension.Department) : SupervisionLists.Decisions;
        }

        if (state.RefusalProposal is { } refusal)
        {
            yield return refusal.Department is { } department ? DecisionsOf(department) : SupervisionLists.Decisions;
        }

        if (state.HandOver is { } offer)
        {
            yield return offer.Account is { } account ? OfferedTo(account) : DecisionsOf(offer.Department!);
        }
    }
}
