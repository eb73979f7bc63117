using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Hotline.LocalHost.Discovery;

/// <summary>Finds the functions among types and refuses those that the Functions worker would not find or run.</summary>
internal static partial class FunctionDiscovery
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<FunctionMethod> Find(IEnumerable<Type> types, Faults faults)
    {
        var marked =
            from type in types
            where type.IsClass && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            from method in type.GetMethods(Everything)
            let function = method.GetCustomAttribute<FunctionAttribute>()
            where function is not null
            select (function.Name, Method: method);
        var found = marked.OrderBy(function => function.Name, StringComparer.Ordinal).ToList();

        // Azure compares names without case.
        foreach (var same in found.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            faults.Add($"function '{same.Key}'", $"the name is used by {string.Join(" and ", same.Select(function => Where(function.Method)))}.");
        }

        return [.. found.Select(function => Check(function.Name, function.Method, faults)).OfType<FunctionMethod>()];
    }

    private static FunctionMethod? Check(string name, MethodInfo method, Faults faults)
    {
        var label = FunctionMethod.LabelOf(name, method);
        if (!Name().IsMatch(name))
        {
            faults.Add(label, "a name is a letter, then at most 127 letters, digits, '-' or '_'.");
        }

        if (!method.IsPublic || !method.DeclaringType!.IsVisible)
        {
            faults.Add(label, "the method and its class must be public.");
        }

        if (method.IsGenericMethodDefinition || method.DeclaringType!.ContainsGenericParameters)
        {
            faults.Add(label, "it must not be generic.");
        }

        if (!method.IsStatic && method.DeclaringType!.IsAbstract)
        {
            faults.Add(label, "the class must not be abstract.");
        }

        if (method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)))
        {
            faults.Add(label, "an async method must return a task: nobody can wait for async void.");
        }

        var triggers = method.GetParameters().SelectMany(Triggers).ToList();
        if (triggers is [var (parameter, trigger)])
        {
            return new FunctionMethod(name, method, parameter, trigger);
        }

        faults.Add(label, $"it has {(triggers.Count == 0 ? "no trigger" : $"{triggers.Count} triggers")}; it needs exactly one.");
        return null;
    }

    private static IEnumerable<(ParameterInfo Parameter, Attribute Trigger)> Triggers(ParameterInfo parameter) =>
        from attribute in parameter.GetCustomAttributes()
        where attribute is HttpTriggerAttribute or QueueTriggerAttribute or TimerTriggerAttribute
        select (parameter, attribute);

    private static string Where(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9_-]{0,127}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
