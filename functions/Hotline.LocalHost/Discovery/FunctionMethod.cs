using System.Reflection;

namespace Hotline.LocalHost.Discovery;

/// <summary>A method marked as a function, with its one trigger, not yet checked further.</summary>
internal sealed record FunctionMethod(string Name, MethodInfo Method, ParameterInfo TriggerParameter, Attribute Trigger)
{
    public Type Class => Method.ReflectedType!;

    /// <summary>How faults name it.</summary>
    public string Label => LabelOf(Name, Method);

    public static string LabelOf(string name, MethodInfo method) => $"function '{name}' ({method.ReflectedType!.Name}.{method.Name})";
}
