using Microsoft.AspNetCore.Http;

namespace Hotline.LocalHost;

public static class FunctionContextExtensions
{
    // Stored under Items, so a context that a test makes up works like the host's own.
    private const string HttpContextKey = "HttpRequestContext";
    private static readonly object ResultKey = new();

    /// <summary>The request that triggered the invocation; null for queues and timers.</summary>
    public static HttpContext? GetHttpContext(this FunctionContext context) =>
        context.Items.TryGetValue(HttpContextKey, out var value) ? value as HttpContext : null;

    /// <summary>The function's result, which middleware may read after, or set instead of, calling the function.</summary>
    public static InvocationResult GetInvocationResult(this FunctionContext context)
    {
        if (context.Items.TryGetValue(ResultKey, out var value) && value is InvocationResult result)
        {
            return result;
        }

        result = new InvocationResult();
        context.Items[ResultKey] = result;
        return result;
    }

    internal static void SetHttpContext(this FunctionContext context, HttpContext request) => context.Items[HttpContextKey] = request;
}

/// <summary>Holds what a function returned. For HTTP the value must be an <see cref="IResult"/>.</summary>
public sealed class InvocationResult
{
    public object? Value { get; set; }
}
