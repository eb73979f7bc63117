using Hotline.LocalHost.Discovery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hotline.LocalHost.Http;

/// <summary>All routes of the app, no two of which take one URL with one verb.</summary>
internal sealed class RouteTable
{
    private readonly List<(RouteMatcher Matcher, IReadOnlyList<string> Verbs)> _routes = [];

    public RouteTable(IReadOnlyList<HttpFunction> functions, ParameterPolicyFactory policies, Faults faults)
    {
        var sound = functions.Where(function => TryAdd(function, policies, faults)).ToList();
        var overlap = new RouteOverlap(policies);
        for (var i = 0; i < sound.Count; i++)
        {
            for (var j = i + 1; j < sound.Count; j++)
            {
                Compare(sound[i], sound[j], overlap, faults);
            }
        }
    }

    /// <summary>The verbs that functions at this path take; none when nothing is there.</summary>
    public IReadOnlyList<string> VerbsAt(PathString path) =>
        [.. _routes.Where(route => route.Matcher.Matches(path)).SelectMany(route => route.Verbs).Distinct().Order(StringComparer.Ordinal)];

    private bool TryAdd(HttpFunction function, ParameterPolicyFactory policies, Faults faults)
    {
        try
        {
            _routes.Add((new RouteMatcher(function.Pattern, policies), function.Verbs));
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or RouteCreationException)
        {
            faults.Add(function.Function.Label, $"the route '{function.Pattern.RawText}' cannot be used: {exception.Message}");
            return false;
        }
    }

    private static void Compare(HttpFunction one, HttpFunction other, RouteOverlap overlap, Faults faults)
    {
        var verbs = one.Verbs.Intersect(other.Verbs).ToList();
        if (verbs.Count == 0 || !overlap.Exists(one.Pattern, other.Pattern))
        {
            return;
        }

        faults.Add(one.Function.Label, $"its route '{one.Pattern.RawText}' and '{other.Pattern.RawText}' of {other.Function.Label} "
            + $"can both take one URL ({string.Join(", ", verbs)}); on Azure the function's name would decide.");
    }
}
