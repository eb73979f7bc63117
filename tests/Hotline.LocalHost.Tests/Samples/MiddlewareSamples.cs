namespace Hotline.LocalHost.Tests.Samples;

public sealed class OuterMiddleware(Journal journal) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        journal.Note($"outer before {context.FunctionDefinition.Name}");
        await next(context);
        journal.Note("outer after");
    }
}

public sealed class InnerMiddleware(Journal journal) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        journal.Note("inner before");
        await next(context);
        journal.Note("inner after");
    }
}

/// <summary>Refuses what carries no pass, replaces what is asked to be replaced and turns a failure into a result.</summary>
public sealed class GuardMiddleware : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        var query = context.GetHttpContext()!.Request.Query;
        if (!query.ContainsKey("pass"))
        {
            context.GetInvocationResult().Value = Results.Text("no pass", statusCode: 401);
            return;
        }
        try
        {
            await next(context);
        }
        catch (InvalidOperationException)
        {
            context.GetInvocationResult().Value = Results.Text("mended", statusCode: 503);
        }
        if (query.ContainsKey("replace"))
        {
            context.GetInvocationResult().Value = Results.Text("replaced");
        }

        if (query.ContainsKey("nonsense"))
        {
            context.GetInvocationResult().Value = "a string";
        }
    }
}
