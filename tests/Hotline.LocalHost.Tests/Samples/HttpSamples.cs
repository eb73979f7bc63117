namespace Hotline.LocalHost.Tests.Samples;

public sealed class HomeHttp
{
    [Function("Home")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{home:maxlength(0)?}")] HttpRequest request) =>
        Results.Text($"home of {request.Host.Host}");
}

public sealed class ShowCaseHttp(Journal journal)
{
    [Function("ShowCase")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{number:int}")] HttpRequest request,
        int number, FunctionContext context, CancellationToken cancellation)
    {
        await journal.RunAsync($"show {number} in {context.FunctionDefinition.Name}", cancellation);
        return Results.Text($"case {number}{request.QueryString}");
    }
}

public sealed class ChangeCaseHttp
{
    [Function("ChangeCase")]
    public ValueTask<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", "delete", Route = "cases/{number:int}")] HttpRequest request, long number) =>
        ValueTask.FromResult(Results.Text($"{request.Method} {number}"));
}

public sealed class ShowTokenHttp
{
    [Function("ShowToken")]
    public IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "tokens/{token}/{part?}")] HttpRequest request, Guid token, int? part) =>
        Results.Text($"{token:D} {part?.ToString() ?? "whole"}{request.PathBase}");
}

public sealed class ReadBodyHttp
{
    [Function("ReadBody")]
    public async Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return Results.Text($"{(await reader.ReadToEndAsync()).Length} read");
    }
}

public sealed class BreakHttp
{
    [Function("Break")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "break")] HttpRequest request) =>
        throw new InvalidOperationException($"broken at {request.Path}");
}

public sealed class BreakHalfWayHttp
{
    [Function("BreakHalfWay")]
    public async Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "break/half-way")] HttpRequest request)
    {
        await request.HttpContext.Response.WriteAsync("half");
        await request.HttpContext.Response.Body.FlushAsync();
        throw new InvalidOperationException("broken half-way");
    }
}

public sealed class ScopedHttp(ScopedThing thing)
{
    [Function("Scoped")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "scoped")] HttpRequest request) =>
        Results.Text($"{thing.Use()}{request.PathBase}");
}

public sealed class ScopedThing(Journal journal) : IDisposable
{
    private int _uses;

    public int Use() => ++_uses;

    public void Dispose() => journal.Note("disposed");
}
