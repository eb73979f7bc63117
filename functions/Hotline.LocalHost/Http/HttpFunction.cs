using Hotline.LocalHost.Discovery;
using Hotline.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Hotline.LocalHost.Http;

/// <summary>A function with its route, the prefix included, and its verbs in capitals.</summary>
internal sealed record HttpFunction(
    LocalFunction Function, RoutePattern Pattern, IReadOnlyList<string> Verbs, IReadOnlyList<RouteValue> RouteValues)
{
    private static readonly HashSet<string> KnownVerbs = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    /// <summary>Null when the method is no HTTP function, or when faults were noted.</summary>
    public static HttpFunction? TryCreate(FunctionMethod method, string routePrefix, Faults faults)
    {
        if (method.Trigger is not HttpTriggerAttribute trigger)
        {
            return null;
        }

        if (trigger.AuthLevel != AuthorizationLevel.Anonymous)
        {
            faults.Add(method.Label, $"its level is {trigger.AuthLevel}; Azure would demand a key, so it must say AuthorizationLevel.Anonymous.");
        }

        if (method.TriggerParameter.ParameterType != typeof(HttpRequest))
        {
            faults.Add(method.Label, $"the trigger's parameter must be an HttpRequest, not {method.TriggerParameter.ParameterType.Name}.");
        }

        var verbs = ReadVerbs(trigger, method.Label, faults);
        var returns = ReturnShapes.ForHttp(method, faults);
        var pattern = HttpRoute.TryParse(trigger.Route ?? method.Name, routePrefix, method.Label, faults);
        if (pattern is null)
        {
            return null;
        }

        var values = new List<RouteValue>();
        var arguments = Arguments.For(method, context => ((HttpPayload)context.Payload).Request, faults, parameter =>
        {
            if (RouteValue.TryCreate(parameter, pattern, method.Label, faults) is not { } value)
            {
                return null;
            }

            var index = values.Count;
            values.Add(value);
            return context => ((HttpPayload)context.Payload).RouteValues[index];
        });
        if (returns is null || arguments is null)
        {
            return null;
        }

        return new HttpFunction(new LocalFunction(method, arguments, returns), pattern, verbs, values);
    }

    private static List<string> ReadVerbs(HttpTriggerAttribute trigger, string label, Faults faults)
    {
        var verbs = trigger.Methods.Select(verb => verb.ToUpperInvariant()).Distinct().ToList();
        if (verbs.Count == 0)
        {
            faults.Add(label, "it names no verb.");
        }

        foreach (var verb in verbs.Where(verb => !KnownVerbs.Contains(verb)))
        {
            faults.Add(label, $"'{verb}' is no HTTP verb.");
        }

        return verbs;
    }
}

/// <summary>A request with the route values that the function's parameters take, in their order.</summary>
internal sealed record HttpPayload(HttpRequest Request, object?[] RouteValues);
