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
                Fault(rule, Faults.NoCondition());
            }
            else if (above.FirstOrDefault(earlier => earlier.Rule.When.Covers(rule.When)) is { Rule: { } cover } earlier)
            {
                Fault(rule, Faults.NeverReached(index + 1, earlier.Number, cover.Id));
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
            Fault(rule, Faults.UnknownCategory(category));
        }

        var districts = content.City?.Districts.Select(known => known.Id);
        foreach (var district in Unknown(rule.When.Districts, districts))
        {
            Fault(rule, Faults.UnknownDistrict(district));
        }

        foreach (var place in Unknown(rule.When.Places, districts is null ? null : content.Places?.Select(known => known.Id).Concat(districts)))
        {
            Fault(rule, Faults.UnknownPlace(place));
        }

        if (rule.When.Located > PlaceLevel.Township)
        {
            Fault(rule, Faults.LocatedTooFine());
        }
    }

    private void CheckTarget(RoutingRule rule)
    {
        var departments = content.Departments;
        if (rule.To.Function is not { } function)
        {
            foreach (var department in Unknown([rule.To.Department!], departments?.Select(known => known.Id).Append(CityPolicy.Desk)))
            {
                Fault(rule, Faults.UnknownDepartment(department));
            }
        }
        else if (rule.To.Department is not null)
        {
            Fault(rule, Faults.DepartmentAndFunction());
        }
        else if (departments?.Any(known => known.Function == function && known.Level == DepartmentLevel.City) == false)
        {
            Fault(rule, Faults.NobodyToFallBackOn(function));
        }
    }

    private static IEnumerable<string> Unknown(IEnumerable<string> ids, IEnumerable<string>? known) =>
        known is null ? [] : ids.Where(id => id.Length > 0).Except(known);

    private void Fault(RoutingRule rule, Fault fault) => faults.Add(PolicyFiles.Routing, rule.Id, fault);
}
