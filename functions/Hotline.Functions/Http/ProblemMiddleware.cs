namespace Hotline.Functions.Http;

/// <summary>
/// Turns what an HTTP function did not expect into a problem document that gives nothing away, and puts the security headers on
/// every answer. Queue and timer functions keep their exceptions: throwing is how they ask to be tried again.
/// </summary>
public sealed partial class ProblemMiddleware(ILogger<ProblemMiddleware> logger) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        // Both words, as the antiforgery library wants them: it overrides anything less on every page with a form, with a warning.
        http.Response.Headers.CacheControl = "no-cache, no-store";
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            Log.Aborted(logger, context.FunctionDefinition.Name);
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            Log.Failed(logger, context.FunctionDefinition.Name, failure);
            context.GetInvocationResult().Value = Problems.Of(http.Request, [Errors.Internal()]);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{Function} failed.")]
        public static partial void Failed(ILogger logger, string function, Exception failure);

        [LoggerMessage(LogLevel.Debug, "The caller of {Function} went away.")]
        public static partial void Aborted(ILogger logger, string function);
    }
}
