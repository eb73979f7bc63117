using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace Hotline.LocalHost.Http;

/// <summary>Answers whether one route, constraints included, takes a path, whatever the verb.</summary>
internal sealed class RouteMatcher
{
    private readonly TemplateMatcher _template;
    private readonly List<(string Name, IRouteConstraint Constraint)> _constraints;

    /// <exception cref="InvalidOperationException">A constraint is unknown or has wrong arguments.</exception>
    public RouteMatcher(RoutePattern pattern, ParameterPolicyFactory policies)
    {
        _template = new TemplateMatcher(new RouteTemplate(pattern), new RouteValueDictionary(pattern.Defaults));
        var found =
            from parameter in pattern.Parameters
            from reference in parameter.ParameterPolicies
            select (parameter.Name, Policy: policies.Create(parameter, reference));
        _constraints = [.. found.Where(one => one.Policy is IRouteConstraint).Select(one => (one.Name, (IRouteConstraint)one.Policy))];
    }

    public bool Matches(PathString path)
    {
        var values = new RouteValueDictionary();
        return _template.TryMatch(path, values) && _constraints.TrueForAll(
            one => one.Constraint.Match(httpContext: null, route: null, one.Name, values, RouteDirection.IncomingRequest));
    }
}
