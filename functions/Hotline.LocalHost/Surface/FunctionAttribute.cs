namespace Hotline.LocalHost;

/// <summary>Marks a public method as a function. Names are unique in the app and are what health, logs and middleware see.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
