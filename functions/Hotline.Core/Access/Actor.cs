using System.Text.Json.Serialization;

namespace Hotline.Core.Access;

/// <summary>
/// Who does something to a case: a signed-in account with its roles, the citizen who holds the query code, the service, or another instance of it.
/// <paramref name="Department"/> is the scope of handlers and approvers: they act on their own department's cases only.
/// </summary>
public sealed record Actor(string Account, IReadOnlyList<Role> Roles, string? Department = null)
{
    public static readonly Actor Citizen = new("citizen", [Role.Citizen]);

    public static readonly Actor System = new("system", [Role.System]);

    /// <summary>Another instance: the one above this one, or, as one of our departments, one below it.</summary>
    public static Actor OfPartner(string partner, string? department = null) => new($"partner:{partner}", [Role.Partner], department);

    [JsonIgnore]
    public bool IsStaff => Roles.Any(Access.Roles.OfAccounts.Contains);

    public bool Is(params ReadOnlySpan<Role> any)
    {
        foreach (var role in any)
        {
            if (Roles.Contains(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Handlers and approvers see and do only what is their department's; the desk, supervisors and administrators all. Evaluators
    /// see figures, not cases.
    /// </summary>
    public bool MaySee(string? department) =>
        Is(Role.Operator, Role.Supervisor, Role.Administrator) || (Department is not null && Department == department);
}
