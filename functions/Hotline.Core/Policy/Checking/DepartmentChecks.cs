using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal sealed class DepartmentChecks(
    IReadOnlyList<Department> departments, City? city, IReadOnlyList<GazetteerEntry>? places, FaultList faults)
{
    private readonly Dictionary<string, Department> _byId = departments.GroupBy(each => each.Id).ToDictionary(group => group.Key, group => group.First());

    public void Run()
    {
        // A department whose level could not be read would be judged by a level it does not have.
        var unread = faults.EntriesOf(PolicyFiles.Departments);
        Ids.Check(PolicyFiles.Departments, departments.Select(department => department.Id), faults);
        foreach (var department in departments)
        {
            if (department.Id == CityPolicy.Desk)
            {
                Fault(department, Faults.IdOfTheDesk());
            }

            if (unread.Contains(department.Id))
            {
                continue;
            }

            CheckParent(department);
            CheckDistrict(department);
            CheckPlace(department);
        }

        CheckFunctionsApart();
    }

    private void CheckParent(Department department)
    {
        if (department.Parent is not { } parentId)
        {
            if (department.Level != DepartmentLevel.City)
            {
                Fault(department, Faults.NeedsParent(department.Level));
            }
        }
        else if (!_byId.TryGetValue(parentId, out var parent))
        {
            Fault(department, Faults.UnknownParent(parentId));
        }
        else if (IsBelowItself(department))
        {
            Fault(department, Faults.BelowItself());
        }
        else if (!MayStandUnder(department.Level, parent.Level))
        {
            Fault(department, Faults.CannotStandUnder(department, parent));
        }
    }

    // A district's government and its offices are both of county level; a township office stands under one of them.
    private static bool MayStandUnder(DepartmentLevel level, DepartmentLevel parent) => level switch
    {
        DepartmentLevel.City => parent == DepartmentLevel.City,
        DepartmentLevel.County => parent is DepartmentLevel.City or DepartmentLevel.County,
        _ => parent == DepartmentLevel.County,
    };

    private bool IsBelowItself(Department department)
    {
        var steps = 0;
        for (var above = ParentOf(department); above is not null && steps <= departments.Count; above = ParentOf(above), steps++)
        {
            if (above.Id == department.Id)
            {
                return true;
            }
        }

        return false;
    }

    private Department? ParentOf(Department department) => department.Parent is { } parent ? _byId.GetValueOrDefault(parent) : null;

    private void CheckDistrict(Department department)
    {
        if (department.Level == DepartmentLevel.City)
        {
            if (department.District is not null)
            {
                Fault(department, Faults.CityDepartmentWithDistrict());
            }
        }
        else if (department.District is null)
        {
            Fault(department, Faults.NeedsDistrict(department.Level));
        }
        else if (city is not null && city.FindDistrict(department.District) is null)
        {
            Fault(department, Faults.UnknownDistrict(department.District));
        }
        else if (ParentOf(department)?.District is { } above && above != department.District)
        {
            Fault(department, Faults.NotTheParentsDistrict(department.District, above));
        }
    }

    private void CheckPlace(Department department)
    {
        if (department.Place is not { } place || places is null)
        {
            return;
        }

        if (department.Level != DepartmentLevel.Township)
        {
            Fault(department, Faults.OnlyTownshipsHaveAPlace());
        }
        else if (!places.Any(known => known.Id == place && known.Level == PlaceLevel.Township && known.Parents.Contains(department.District ?? "")))
        {
            Fault(department, Faults.NotATownshipThere(place));
        }
    }

    // Of two with one function in one place only the first would ever be asked.
    private void CheckFunctionsApart()
    {
        foreach (var twice in departments.Where(each => each.Function is not null)
            .GroupBy(each => (each.Function, each.Level, each.District, each.Place))
            .Select(group => group.Skip(1).FirstOrDefault()).OfType<Department>())
        {
            Fault(twice, Faults.FunctionTaken(twice.Function!));
        }
    }

    private void Fault(Department department, Fault fault) => faults.Add(PolicyFiles.Departments, department.Id, fault);
}
