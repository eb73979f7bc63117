namespace Hotline.Core.Cases;

/// <summary>
/// The lists in which few cases stand beside their department's, so that supervisors and duty officers find them without a search.
/// A colon keeps their names apart from any department's.
/// </summary>
public static class SupervisionLists
{
    public const string Supervised = "supervision:supervised";
    public const string Returned = "supervision:returned";
    public const string Reopened = "supervision:reopened";

    /// <summary>Whatever waits for a supervisor's decision.</summary>
    public const string Decisions = "supervision:decisions";

    /// <summary>Cases of several departments for which no leader is named yet.</summary>
    public const string Coordination = "supervision:coordination";

    /// <summary>Under the answering time.</summary>
    public const string Dissatisfied = "supervision:dissatisfied";

    /// <summary>Leaders' instructions (rule 3.3), open ones under their due time, answered ones under the answering time.</summary>
    public const string Instructions = "supervision:instructions";

    /// <summary>Emergencies that nobody acknowledged, under the time of the next alert.</summary>
    public const string Alerts = "duty:alerts";

    /// <summary>The further rows of a case beside <paramref name="own"/>, the one in its department's list.</summary>
    public static IEnumerable<Listing> RowsOf(CaseState state, Listing own)
    {
        var open = own with { For = ListedFor.Supervision, AnsweredAt = null };
        if (state.Status.IsOpen())
        {
            if (state.Supervision is not null)
            {
                yield return open with { List = Supervised };
            }

            if (state.Returns > 1)
            {
                yield return open with { List = Returned };
            }

            if (state.Reopened > 0)
            {
                yield return open with { List = Reopened };
            }
        }

        if (state.Exclusion is { ApprovedBy: null })
        {
            yield return open with { List = Decisions };
        }

        if (state.Rating is { Satisfaction: Satisfaction.Dissatisfied })
        {
            yield return own with { List = Dissatisfied, For = ListedFor.Supervision };
        }

        if (state.Directive?.Instruction is not null)
        {
            yield return own with { List = Instructions, For = ListedFor.Supervision };
        }

        if (state.Emergency?.NextAlertAt is { } next)
        {
            yield return open with { List = Alerts, Due = next };
        }
    }
}
