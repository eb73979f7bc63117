using Hotline.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Http;

/// <summary>Turns a request into an invocation and the invocation's result into the response.</summary>
internal sealed partial class HttpDispatcher(
    RouteTable routes, FunctionPipeline pipeline, IUnmatchedRequest? unmatched, ILogger<HttpDispatcher> logger)
{
    public async Task InvokeAsync(HttpFunction function, HttpContext http)
    {
        if (!TryReadRouteValues(function, http, out var values))
        {
            await RefuseAsync(http, StatusCodes.Status404NotFound);
            return;
        }
        var context = new LocalFunctionContext(
            function.Function, new HttpPayload(http.Request, values), http.RequestServices, http.Request.RouteValues, http.RequestAborted);
        context.SetHttpContext(http);
        try
        {
            await pipeline.RunAsync(context);
            await WriteAsync(context.GetInvocationResult().Value, http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            Log.ClientGone(logger, context.FunctionDefinition.Name);
        }
        catch (Exception exception)
        {
            Fail(http, exception, context);
        }
    }

    /// <summary>Answers a request that routing gave to no function: 405 where other verbs are served, else 404.</summary>
    public Task RefuseAsync(HttpContext http)
    {
        var verbs = routes.VerbsAt(http.Request.Path);
        if (verbs.Count == 0 || verbs.Contains(http.Request.Method))
        {
            return RefuseAsync(http, StatusCodes.Status404NotFound);
        }

        http.Response.Headers.Allow = string.Join(", ", verbs);
        return RefuseAsync(http, StatusCodes.Status405MethodNotAllowed);
    }

    private Task RefuseAsync(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return unmatched?.WriteAsync(http, status) ?? Task.CompletedTask;
    }

    private static bool TryReadRouteValues(HttpFunction function, HttpContext http, out object?[] values)
    {
        values = new object?[function.RouteValues.Count];
        for (var index = 0; index < values.Length; index++)
        {
            if (!function.RouteValues[index].TryRead(http.Request.RouteValues, out values[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static Task WriteAsync(object? value, HttpContext http) => value switch
    {
        IResult result => result.ExecuteAsync(http),
        // Middleware may have written the response itself.
        null => Task.CompletedTask,
        _ => throw new InvalidOperationException($"Middleware set a {value.GetType().Name} as the result of an HTTP function; it must be an IResult."),
    };

    private void Fail(HttpContext http, Exception exception, LocalFunctionContext context)
    {
        var refused = exception as BadHttpRequestException;
        if (refused is null)
        {
            Log.Failed(logger, exception, context.FunctionDefinition.Name, context.InvocationId);
        }
        else
        {
            Log.BadRequest(logger, context.FunctionDefinition.Name, refused.StatusCode);
        }

        if (http.Response.HasStarted)
        {
            // The client must not take half a response for a whole one.
            http.Abort();
            return;
        }
        http.Response.Clear();
        http.Response.StatusCode = refused?.StatusCode ?? StatusCodes.Status500InternalServerError;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Function {Function} failed (invocation {InvocationId})")]
        public static partial void Failed(ILogger logger, Exception exception, string function, string invocationId);

        [LoggerMessage(3, LogLevel.Information, "Kestrel refused the body of a request to function {Function} with {Status}")]
        public static partial void BadRequest(ILogger logger, string function, int status);

        [LoggerMessage(2, LogLevel.Debug, "The client of function {Function} has gone")]
        public static partial void ClientGone(ILogger logger, string function);
    }
}
