using Hotline.Core.Policy;

namespace Hotline.Core.Route;

internal static class DepartmentChecks
{
    public static void Known(ErrorList errors, CityPolicy policy, string field, string? department)
    {
        if (string.IsNullOrWhiteSpace(department))
        {
            errors.Add(Errors.Required(field));
        }
        else if (policy.Departments.Find(department) is null)
        {
            errors.Add(Errors.UnknownDepartment(field));
        }
    }
}
