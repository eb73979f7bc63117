using Hotline.LocalHost.Discovery;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Hotline.LocalHost.Http;

internal static class HttpRoute
{
    /// <summary>Azure's host keeps every route that starts with these letters for itself, whatever the prefix.</summary>
    private static readonly string[] Reserved = ["admin", "runtime"];

    /// <summary>Null, with a fault noted, when the template cannot be used on both hosts.</summary>
    public static RoutePattern? TryParse(string template, string prefix, string label, Faults faults)
    {
        if (template.StartsWith('/') || template.StartsWith('~'))
        {
            faults.Add(label, $"the route '{template}' must start with its first segment; the home page is '{{home:maxlength(0)?}}'.");
            return null;
        }
        if (Reserved.Any(word => template.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
        {
            faults.Add(label, $"the route '{template}' starts with a word that Azure's host keeps for itself ({string.Join(", ", Reserved)}).");
        }

        try
        {
            return RoutePatternFactory.Parse(prefix.Length == 0 ? template : $"{prefix}/{template}");
        }
        catch (RoutePatternException exception)
        {
            faults.Add(label, $"the route '{template}' cannot be read: {exception.Message}");
            return null;
        }
    }
}
