using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.LocalHost.Discovery;

/// <summary>Finds out at the start, not at the first message, that a function's class cannot be made.</summary>
internal static class ConstructorCheck
{
    public static void Run(IEnumerable<Type> classes, IServiceProviderIsService services, Faults faults)
    {
        foreach (var type in classes)
        {
            if (type.GetConstructors() is not [var constructor])
            {
                faults.Add($"class {type.Name}", "it needs exactly one public constructor.");
                continue;
            }
            foreach (var parameter in constructor.GetParameters().Where(parameter => !CanBePassed(parameter, services)))
            {
                faults.Add($"class {type.Name}", $"no service is registered for '{parameter.ParameterType.Name} {parameter.Name}'.");
            }
        }
    }

    private static bool CanBePassed(ParameterInfo parameter, IServiceProviderIsService services) =>
        parameter.HasDefaultValue
        || parameter.IsDefined(typeof(FromKeyedServicesAttribute))
        || services.IsService(parameter.ParameterType);
}
