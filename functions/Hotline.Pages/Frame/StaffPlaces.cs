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
            yield return ("/scorecards", "scores.nav");
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

        if (staff.Is(Role.Evaluator))
        {
            yield return ("/scorecards", "scores.nav");
        }

        if (staff.Is(Role.Operator, Role.Evaluator, Role.Supervisor, Role.Administrator))
        {
            yield return ("/evaluations", "nav-campaigns");
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

    /// <summary>The pages that belong together with one of those above and lead to one another, by role.</summary>
    public static IReadOnlyList<(string Href, string Key)> Beside(Actor staff)
    {
        var oversees = staff.Is(Role.Supervisor, Role.Administrator);
        var enters = staff.Is(Role.LetterClerk, Role.Supervisor);
        var coordinates = staff.Is(Role.Operator, Role.Supervisor, Role.Administrator);
        (bool Shown, string Href, string Key)[] places =
        [
            (staff.Is(Role.LetterClerk), "/letters", "nav-letters"),
            (staff.Is(Role.Operator), "/desk", "nav-desk"),
            (oversees, "/supervision", "nav-supervision"),
            (oversees, "/bulletin-drafts", "bulletins.nav"),
            (oversees || staff.Department is not null, "/scorecards", "scores.nav"),
            (oversees || staff.Department is not null, "/findings", "findings.nav"),
            (enters, "/instructions", "meetings.nav-instructions"),
            (enters, "/new-meeting", "meetings.nav-entry"),
            (enters || coordinates, "/meetings", "meetings.nav"),
            (coordinates, "/agenda-packs", "meetings.nav-packs"),
        ];
        return [.. places.Where(place => place.Shown).Select(place => (place.Href, place.Key))];
    }

    /// <summary>Where somebody goes after signing in.</summary>
    public static string FirstOf(Actor staff) => Of(staff).Select(place => place.Href).FirstOrDefault("/");
}
