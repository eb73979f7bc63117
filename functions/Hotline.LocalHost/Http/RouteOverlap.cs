using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Hotline.LocalHost.Http;

/// <summary>
/// Decides whether some URL matches two routes. Azure's host tries routes in the order of function names, not by how specific
/// they are, so such a pair would answer differently there. In doubt (two constrained parameters) the answer is yes.
/// </summary>
internal sealed class RouteOverlap(ParameterPolicyFactory policies)
{
    public bool Exists(RoutePattern one, RoutePattern other) => Exists(one, 0, other, 0);

    private bool Exists(RoutePattern one, int i, RoutePattern other, int j)
    {
        var first = i < one.PathSegments.Count ? one.PathSegments[i] : null;
        var second = j < other.PathSegments.Count ? other.PathSegments[j] : null;
        // The URL may end here if all that is left of either route may be left out.
        if (CanEnd(one, i) && CanEnd(other, j))
        {
            return true;
        }

        if (first is null || second is null)
        {
            return false;
        }

        if (CatchAll(first) is not null)
        {
            return CatchAllMeets(one, first, other, j);
        }

        if (CatchAll(second) is not null)
        {
            return CatchAllMeets(other, second, one, i);
        }

        return SegmentsMeet(one, first, other, second) && Exists(one, i + 1, other, j + 1);
    }

    private static bool CanEnd(RoutePattern route, int from) => route.PathSegments.Skip(from).All(segment =>
        Single(segment) is { } parameter && (parameter.IsOptional || parameter.IsCatchAll || route.Defaults.ContainsKey(parameter.Name)));

    private bool SegmentsMeet(RoutePattern one, RoutePatternPathSegment first, RoutePattern other, RoutePatternPathSegment second)
    {
        var (text, otherText) = (Literal(first), Literal(second));
        if (text is not null && otherText is not null)
        {
            return string.Equals(text, otherText, StringComparison.OrdinalIgnoreCase);
        }

        if (text is not null)
        {
            return Takes(other, second, text);
        }

        if (otherText is not null)
        {
            return Takes(one, first, otherText);
        }

        return CanTakeAnything(first) && CanTakeAnything(second);
    }

    /// <summary>A catch-all meets whatever follows; only a constraint and a wholly literal rest can be decided more exactly.</summary>
    private bool CatchAllMeets(RoutePattern route, RoutePatternPathSegment catchAll, RoutePattern other, int from)
    {
        var rest = other.PathSegments.Skip(from).Select(Literal).ToList();
        return rest.Contains(null) || Takes(route, catchAll, string.Join('/', rest));
    }

    private bool Takes(RoutePattern route, RoutePatternPathSegment segment, string text) =>
        new RouteMatcher(RoutePatternFactory.Pattern(route.Defaults, parameterPolicies: null, segment), policies).Matches("/" + text);

    /// <summary>False for the home page's trick, a parameter of no letters: it never takes a segment that is there.</summary>
    private bool CanTakeAnything(RoutePatternPathSegment segment) =>
        Single(segment) is not { } parameter || !parameter.ParameterPolicies.Any(reference => IsEmpty(policies.Create(parameter, reference)));

    private static bool IsEmpty(IParameterPolicy policy) => policy switch
    {
        OptionalRouteConstraint optional => IsEmpty(optional.InnerConstraint),
        MaxLengthRouteConstraint max => max.MaxLength == 0,
        LengthRouteConstraint length => length.MaxLength == 0,
        _ => false,
    };

    private static RoutePatternParameterPart? Single(RoutePatternPathSegment segment) =>
        segment.IsSimple ? segment.Parts[0] as RoutePatternParameterPart : null;

    private static RoutePatternParameterPart? CatchAll(RoutePatternPathSegment segment) =>
        Single(segment) is { IsCatchAll: true } parameter ? parameter : null;

    private static string? Literal(RoutePatternPathSegment segment) =>
        segment.IsSimple ? (segment.Parts[0] as RoutePatternLiteralPart)?.Content : null;
}
