using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Queues;
using Hotline.Functions;
using Hotline.LocalHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.Benchmarks.Running;

/// <summary>The app inside this process, with every storage request on the ledger. For counting, not for timing.</summary>
internal sealed class CountedApp : IAsyncDisposable
{
    private readonly IHost _host;

    private CountedApp(IHost host, StorageLedger ledger)
    {
        _host = host;
        Ledger = ledger;
        Http = new HttpClient { BaseAddress = host.GetAddresses()[0] };
    }

    public HttpClient Http { get; }

    public StorageLedger Ledger { get; }

    /// <param name="background">Whether the queue and timer functions run too.</param>
    /// <param name="time">Replaces the system clock.</param>
    /// <param name="policyFolder">Of another city than the demonstration's.</param>
    public static async Task<CountedApp> StartAsync(
        string connectionString, bool background, TimeProvider? time = null, string? policyFolder = null)
    {
        var ledger = new StorageLedger();
        var builder = FunctionsApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        var functions = typeof(HotlineApp).Assembly;
        builder.FunctionsAssembly = background ? functions : new HttpFunctionsOnly(functions);
        builder.Configuration["HotlineStorage"] = connectionString;
        builder.Configuration["Hotline:PolicyFolder"] = policyFolder;
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton(ledger).AddSingleton<HttpPipelinePolicy>(ledger);
        builder.Services.Configure<QueueClientOptions>(options => options.AddPolicy(ledger, HttpPipelinePosition.PerRetry));
        builder.ConfigureFunctionsWebApplication();
        builder.UseMiddleware<LedgerMiddleware>();
        builder.AddHotline();
        var host = builder.Build();
        await host.StartAsync();
        return new(host, ledger);
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.StopAsync();
        _host.Dispose();
    }

    private sealed class LedgerMiddleware(StorageLedger ledger) : IFunctionsWorkerMiddleware
    {
        public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            ledger.Enter(context.FunctionDefinition.Name);
            return next(context);
        }
    }
}
