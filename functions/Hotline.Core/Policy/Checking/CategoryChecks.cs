using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal sealed class CategoryChecks(
    IReadOnlyList<Category> categories,
    IReadOnlyList<Department>? departments,
    Deadlines? deadlines,
    FaultList faults)
{
    private const int Levels = 3;
    private readonly Dictionary<string, Category> _byId = categories.GroupBy(each => each.Id).ToDictionary(group => group.Key, group => group.First());
    private readonly HashSet<string?> _parents = [.. categories.Select(category => category.Parent)];

    public void Run()
    {
        Ids.CheckDotted(PolicyFiles.Categories, categories.Select(category => category.Id), faults);
        foreach (var category in categories)
        {
            CheckPlace(category);
            CheckReferences(category);
        }

        CheckExamplesApart();
    }

    private void CheckPlace(Category category)
    {
        if (category.Parent is { } parent && !_byId.ContainsKey(parent))
        {
            Fault(category, Faults.UnknownParent(parent));
        }

        if (category.Level > Levels)
        {
            Fault(category, Faults.TooDeep());
        }
        else if (category.Level < Levels)
        {
            if (!_parents.Contains(category.Id))
            {
                Fault(category, Faults.NothingUnder());
            }

            if (category.Examples.Count > 0)
            {
                Fault(category, Faults.ExamplesAbove());
            }
        }
        else
        {
            if (category.Examples.Count == 0)
            {
                Fault(category, Faults.NoExamples());
            }

            if (!HasClock(category))
            {
                Fault(category, Faults.NoClock());
            }
        }
    }

    private bool HasClock(Category? category)
    {
        while (category is { Clock: null })
        {
            category = category.Parent is { } parent ? _byId.GetValueOrDefault(parent) : null;
        }

        return category is not null;
    }

    private void CheckReferences(Category category)
    {
        if (category.Clock is { } clock && deadlines is not null && deadlines.Clocks.All(known => known.Id != clock))
        {
            Fault(category, Faults.UnknownClock(clock));
        }

        if (category.Department is { } department && departments is not null && departments.All(known => known.Id != department))
        {
            Fault(category, Faults.UnknownDepartment(department));
        }
    }

    // The same sentence in two categories would teach the classifier nothing but doubt.
    private void CheckExamplesApart()
    {
        var owners = new Dictionary<string, string>();
        foreach (var category in categories)
        {
            foreach (var example in category.Examples.Where(example => !owners.TryAdd(example, category.Id)))
            {
                Fault(category, Faults.ExampleElsewhere(example, owners[example]));
            }
        }
    }

    private void Fault(Category category, Fault fault) => faults.Add(PolicyFiles.Categories, category.Id, fault);
}
