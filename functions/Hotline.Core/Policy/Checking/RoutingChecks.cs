using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal sealed class RoutingChecks(IReadOnlyList<RoutingRule> rules, PolicyContent content, FaultList faults)
{
    public void Run()
    {
        // A condition that could not be read in full is wider than was meant, so it is not held against others.
        var unread = faults.EntriesOf(PolicyFiles.Routing);
        Ids.Check(PolicyFiles.Routing, rules.Select(rule => rule.Id), faults);
        List<RoutingRule> above = [];
        foreach (var rule in rules)
        {
            CheckReferences(rule);
            if (unread.Contains(rule.Id))
            {
                continue;
            }

            if (rule.When.IsEmpty)
            {
                Fault(rule, "has no condition; what no rule matches goes to the category's department");
            }
            else if (above.FirstOrDefault(earlier => earlier.When.Covers(rule.When)) is { } cover)
            {
                Fault(rule, $"is never reached: \"{cover.Id}\" above it takes all its cases");
            }
            else
            {
                above.Add(rule);
            }
        }
    }

    private void CheckReferences(RoutingRule rule)
    {
        foreach (var category in Unknown(rule.When.Categories, content.Categories?.Select(known => known.Id)))
        {
            Fault(rule, $"unknown category \"{category}\"");
        }

        foreach (var district in Unknown(rule.When.Districts, content.City?.Districts.Select(known => known.Id)))
        {
            Fault(rule, $"unknown district \"{district}\"");
        }

        foreach (var department in Unknown([rule.Department], content.Departments?.Select(known => known.Id).Append(CityPolicy.Desk)))
        {
            Fault(rule, $"unknown department \"{department}\"");
        }
    }

    private static IEnumerable<string> Unknown(IEnumerable<string> ids, IEnumerable<string>? known) =>
        known is null ? [] : ids.Where(id => id.Length > 0).Except(known);

    private void Fault(RoutingRule rule, string fault) => faults.Add(PolicyFiles.Routing, rule.Id, fault);
}
