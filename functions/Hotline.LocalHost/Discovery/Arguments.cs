using System.Reflection;
using Hotline.LocalHost.Hosting;

namespace Hotline.LocalHost.Discovery;

/// <summary>Where a parameter's value comes from when the function is called.</summary>
internal delegate object? Argument(LocalFunctionContext context);

internal static class Arguments
{
    /// <summary>The arguments of a function in order; null, with a fault noted, when a parameter has no source.</summary>
    /// <param name="other">Sources that only this kind of trigger has.</param>
    public static IReadOnlyList<Argument>? For(
        FunctionMethod method, Argument trigger, Faults faults, Func<ParameterInfo, Argument?>? other = null)
    {
        var arguments = new List<Argument>();
        foreach (var parameter in method.Method.GetParameters())
        {
            // By place: reflection may hand out another object for the same parameter when several threads ask at once.
            var argument = parameter.Position == method.TriggerParameter.Position ? trigger : Common(parameter) ?? other?.Invoke(parameter);
            if (argument is not null)
            {
                arguments.Add(argument);
            }
            else
            {
                faults.Add(method.Label, $"nothing can be passed to the parameter '{parameter.ParameterType.Name} {parameter.Name}'.");
            }
        }
        return arguments.Count == method.Method.GetParameters().Length ? arguments : null;
    }

    private static Argument? Common(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(FunctionContext))
        {
            return context => context;
        }

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return context => context.CancellationToken;
        }

        return null;
    }
}
