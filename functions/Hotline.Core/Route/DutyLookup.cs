using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>Finds who has a function where a case is, from the wanted level upwards (分级负责, rule 3.4).</summary>
internal static class DutyLookup
{
    /// <summary>The department, with how many levels up it was found; a checked policy always has one for the whole city.</summary>
    public static (string Department, bool HigherThanWanted) Find(DepartmentTree departments, RoutingTarget target, Location where)
    {
        for (var level = target.Level; ; level--)
        {
            if (departments.All.FirstOrDefault(each => each.Function == target.Function && each.Level == level && AnswersFor(each, where)) is { } found)
            {
                return (found.Id, level != target.Level);
            }
        }
    }

    private static bool AnswersFor(Department department, Location where) => department.Level switch
    {
        DepartmentLevel.City => true,
        DepartmentLevel.County => department.District == where.District,
        _ => department.Place is { } place && where.Within.Contains(place),
    };
}
