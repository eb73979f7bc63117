using Hotline.Core.Policy.Checking;
using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy;

/// <summary>
/// Finds rules between which only their order decides: both may meet one case, they send it to different departments, and the earlier
/// one is neither a special case of the later nor marked as standing above it.
/// </summary>
public static class RoutingConflicts
{
    /// <summary>Each at the later of its two rules.</summary>
    public static IReadOnlyList<PolicyFault> In(CityPolicy policy) =>
        [.. In(policy.RoutingRules).Select(conflict => new PolicyFault(PolicyFiles.Routing, conflict.Later.Id, conflict.Fault))];

    public static IReadOnlyList<RoutingConflict> In(IReadOnlyList<RoutingRule> rules) =>
    [
        .. from earlier in rules.Index()
           from later in rules.Index().Skip(earlier.Index + 1)
           where earlier.Item.To != later.Item.To
               && !earlier.Item.Overrides
               && earlier.Item.When.MayMeet(later.Item.When)
               && !later.Item.When.Covers(earlier.Item.When)
           select new RoutingConflict(earlier.Index + 1, earlier.Item, later.Index + 1, later.Item),
    ];
}

/// <summary>Two rules with their numbers in the file, from 1.</summary>
public sealed record RoutingConflict(int EarlierNumber, RoutingRule Earlier, int LaterNumber, RoutingRule Later)
{
    public Fault Fault => Faults.OnlyOrderDecides(EarlierNumber, Earlier.Id, LaterNumber, Later.Id);
}
