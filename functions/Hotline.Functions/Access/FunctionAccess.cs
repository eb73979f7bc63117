using System.Collections.Frozen;
using System.Reflection;

namespace Hotline.Functions.Access;

/// <summary>Who may call which function, read once from the declarations on the function classes.</summary>
public sealed class FunctionAccess
{
    private readonly FrozenDictionary<string, IReadOnlyList<Role>> _roles;

    private FunctionAccess(IEnumerable<KeyValuePair<string, IReadOnlyList<Role>>> roles) => _roles = roles.ToFrozenDictionary();

    public IReadOnlyList<Role> RolesFor(string function) => _roles[function];

    /// <summary>Refuses to start an app in which a function does not say who may call it.</summary>
    public static FunctionAccess Of(Assembly assembly)
    {
        var declared = (
            from type in assembly.GetTypes()
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            let function = method.GetCustomAttribute<FunctionAttribute>()
            where function is not null
            select (function.Name, type.GetCustomAttribute<AccessAttribute>()?.Roles)).ToList();
        var undeclared = declared.Where(function => function.Roles is null or { Count: 0 }).Select(function => function.Name).ToList();
        return undeclared.Count == 0
            ? new(declared.Select(function => KeyValuePair.Create(function.Name, function.Roles!)))
            : throw new InvalidOperationException($"These functions do not declare who may call them: {string.Join(", ", undeclared)}.");
    }
}
