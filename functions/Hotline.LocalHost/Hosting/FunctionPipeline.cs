using Microsoft.Extensions.DependencyInjection;

namespace Hotline.LocalHost.Hosting;

/// <summary>The middleware around the function, the same for HTTP, queues and timers.</summary>
internal sealed class FunctionPipeline(
    IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware, IServiceScopeFactory scopes)
{
    private static readonly Dictionary<string, object?> NoData = [];
    private readonly FunctionExecutionDelegate _chain = middleware.Reverse().Aggregate((FunctionExecutionDelegate)CallAsync, (next, wrap) => wrap(next));

    public Task RunAsync(LocalFunctionContext context) => _chain(context);

    /// <summary>Runs in a scope of its own; for triggers that bring none.</summary>
    public async Task RunAsync(
        LocalFunction function, object payload, IReadOnlyDictionary<string, object?>? bindingData, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await _chain(new LocalFunctionContext(function, payload, scope.ServiceProvider, bindingData ?? NoData, cancellation));
    }

    private static async Task CallAsync(FunctionContext context)
    {
        var local = (LocalFunctionContext)context;
        if (await local.Function.CallAsync(local) is { } value)
        {
            local.GetInvocationResult().Value = value;
        }
    }
}
