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
            Fault(category, $"unknown parent \"{parent}\"");
        }

        if (category.Level > Levels)
        {
            Fault(category, "is deeper than the third level");
        }
        else if (category.Level < Levels)
        {
            if (!_parents.Contains(category.Id))
            {
                Fault(category, "has nothing under it; every branch goes down to the third level");
            }

            if (category.Examples.Count > 0)
            {
                Fault(category, "has examples, which belong to the third level");
            }
        }
        else
        {
            if (category.Examples.Count == 0)
            {
                Fault(category, "has no examples to learn it from");
            }

            if (!HasClock(category))
            {
                Fault(category, "has no clock, nor has a category above it");
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
            Fault(category, $"unknown clock \"{clock}\"");
        }

        if (category.Department is { } department && departments is not null && departments.All(known => known.Id != department))
        {
            Fault(category, $"unknown department \"{department}\"");
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
                Fault(category, $"example \"{example}\" is also in \"{owners[example]}\"");
            }
        }
    }

    private void Fault(Category category, string fault) => faults.Add(PolicyFiles.Categories, category.Id, fault);
}
