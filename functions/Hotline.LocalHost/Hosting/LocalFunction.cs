using System.Reflection;
using Hotline.LocalHost.Discovery;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.LocalHost.Hosting;

/// <summary>A function that can be called: its class made from the invocation's scope, its arguments from the trigger.</summary>
internal sealed class LocalFunction(FunctionMethod method, IReadOnlyList<Argument> arguments, ReturnShape returns)
{
    private readonly MethodInvoker _invoker = MethodInvoker.Create(method.Method);
    private readonly Type? _class = method.Method.IsStatic ? null : method.Class;

    public LocalFunctionDefinition Definition { get; } = new(method);

    public string Label => method.Label;

    public ValueTask<object?> CallAsync(LocalFunctionContext context)
    {
        var instance = _class is null ? null : context.InstanceServices.GetRequiredService(_class);
        var values = new object?[arguments.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = arguments[index](context);
        }

        return returns(_invoker.Invoke(instance, values.AsSpan()));
    }
}

internal sealed class LocalFunctionDefinition(FunctionMethod method) : FunctionDefinition
{
    public override string Id => Name;

    public override string Name => method.Name;

    public override string EntryPoint { get; } = $"{method.Class.FullName}.{method.Method.Name}";

    public override string PathToAssembly => method.Class.Assembly.Location;
}
