using Hotline.Core.Access;

namespace Hotline.Pages.Frame;

/// <summary>The pages that a member of staff works on, by role.</summary>
public static class StaffPlaces
{
    public static IEnumerable<(string Href, string Key)> Of(Actor staff)
    {
        if (staff.Department is not null)
        {
            yield return ("/work", "nav-work");
        }

        if (staff.Is(Role.Operator))
        {
            yield return ("/calls", "nav-calls");
            yield return ("/call-backs", "nav-call-backs");
        }

        if (staff.Is(Role.LetterClerk))
        {
            yield return ("/letters", "nav-letters");
        }

        if (staff.Is(Role.Operator, Role.Supervisor))
        {
            yield return ("/desk", "nav-desk");
        }

        if (!staff.Is(Role.Evaluator))
        {
            yield return ("/search", "nav-search");
        }

        if (staff.Is(Role.Evaluator, Role.Supervisor, Role.Administrator))
        {
            yield return ("/reports", "nav-reports");
        }

        if (staff.Is(Role.Administrator))
        {
            yield return ("/people", "nav-people");
        }

        if (staff.Is(Role.Administrator, Role.Supervisor))
        {
            yield return ("/policy", "policy.nav");
        }

        if (staff.Is(Role.Supervisor, Role.Administrator))
        {
            yield return ("/supervision", "nav-supervision");
        }

        if (staff.Is(Role.Supervisor, Role.Evaluator, Role.Administrator))
        {
            yield return ("/board", "nav-board");
        }

        if (staff.Is(Role.Operator, Role.Supervisor, Role.Administrator))
        {
            yield return ("/duty", "nav-duty");
        }

        if (staff.Is(Role.Administrator, Role.Supervisor))
        {
            yield return ("/audit", "nav-audit");
        }
    }

    /// <summary>Where somebody goes after signing in.</summary>
    public static string FirstOf(Actor staff) => Of(staff).Select(place => place.Href).FirstOrDefault("/");
}
