using System.Reflection;

namespace Hotline.Benchmarks.Running;

/// <summary>An app's assembly as if it had no queue and timer functions, so that nothing works beside the requests being measured.</summary>
internal sealed class HttpFunctionsOnly(Assembly app) : Assembly
{
    public override string? FullName => app.FullName;

    public override Type[] GetTypes() => [.. app.GetTypes().Where(type => !IsBackground(type))];

    /// <summary>Function classes end in the word of their trigger.</summary>
    private static bool IsBackground(Type type) =>
        type.Name.EndsWith("Queue", StringComparison.Ordinal) || type.Name.EndsWith("Timer", StringComparison.Ordinal);
}
