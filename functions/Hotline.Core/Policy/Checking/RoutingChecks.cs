using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal sealed class RoutingChecks(IReadOnlyList<RoutingRule> rules, PolicyContent content, FaultList faults)
{
    public void Run()
    {
        // A condition that could not be read in full is wider than was meant, so it is not held against others.
        var unread = faults.EntriesOf(PolicyFiles.Routing);
        Ids.Check(PolicyFiles.Routing, rules.Select(rule => rule.Id), faults);
        List<(int Number, RoutingRule Rule)> above = [];
        foreach (var (index, rule) in rules.Index())
        {
            CheckReferences(rule);
            CheckTarget(rule);
            if (unread.Contains(rule.Id))
            {
                continue;
            }

            if (rule.When.IsEmpty)
            {
                Fault(rule, "has no condition; what no rule matches goes to the category's department");
            }
            else if (above.FirstOrDefault(earlier => earlier.Rule.When.Covers(rule.When)) is { Rule: { } cover } earlier)
            {
                Fault(rule, $"rule {index + 1} is never reached: rule {earlier.Number}, \"{cover.Id}\", takes all its cases");
            }
            else
            {
                above.Add((index + 1, rule));
            }
        }
    }

    private void CheckReferences(RoutingRule rule)
    {
        foreach (var category in Unknown(rule.When.Categories, content.Categories?.Select(known => known.Id)))
        {
            Fault(rule, $"unknown category \"{category}\"");
        }

        var districts = content.City?.Districts.Select(known => known.Id);
        foreach (var district in Unknown(rule.When.Districts, districts))
        {
            Fault(rule, $"unknown district \"{district}\"");
        }

        foreach (var place in Unknown(rule.When.Places, districts is null ? null : content.Places?.Select(known => known.Id).Concat(districts)))
        {
            Fault(rule, $"unknown place \"{place}\"");
        }

        if (rule.When.Located > PlaceLevel.Township)
        {
            Fault(rule, "located is finer than a township; name places instead");
        }
    }

    private void CheckTarget(RoutingRule rule)
    {
        var departments = content.Departments;
        if (rule.To.Function is not { } function)
        {
            foreach (var department in Unknown([rule.To.Department!], departments?.Select(known => known.Id).Append(CityPolicy.Desk)))
            {
                Fault(rule, $"unknown department \"{department}\"");
            }
        }
        else if (rule.To.Department is not null)
        {
            Fault(rule, "names a department and a function; only one can be meant");
        }
        else if (departments?.Any(known => known.Function == function && known.Level == DepartmentLevel.City) == false)
        {
            Fault(rule, $"no department of the city has the function \"{function}\", so there is nobody to fall back on");
        }
    }

    private static IEnumerable<string> Unknown(IEnumerable<string> ids, IEnumerable<string>? known) =>
        known is null ? [] : ids.Where(id => id.Length > 0).Except(known);

    private void Fault(RoutingRule rule, string fault) => faults.Add(PolicyFiles.Routing, rule.Id, fault);
}
