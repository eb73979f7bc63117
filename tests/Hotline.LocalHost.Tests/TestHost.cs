using System.Globalization;
using Hotline.LocalHost.Tests.Samples;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Tests;

/// <summary>A local host on a free port with chosen sample functions, fast polling and a journal that the samples write to.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private const string Queues = "AzureFunctionsJobHost:extensions:queues:";
    private readonly IHost _host;

    private TestHost(IHost host)
    {
        _host = host;
        Client = new HttpClient { BaseAddress = host.GetAddresses()[0] };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _host.Services;

    public Journal Journal => Services.GetRequiredService<Journal>();

    public static FunctionsApplicationBuilder Builder(params Type[] functions)
    {
        var builder = FunctionsApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.FunctionTypes = functions;
        builder.Services.AddSingleton<Journal>();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
        [
            new("AzureFunctionsJobHost:extensions:http:routePrefix", ""),
            new(Queues + "batchSize", "16"),
            new(Queues + "maxDequeueCount", "3"),
            new(Queues + "visibilityTimeout", "00:00:01"),
            new(Queues + "maxPollingInterval", "00:00:00.2"),
        ]);
        return builder;
    }

    public static async Task<TestHost> StartAsync(FunctionsApplicationBuilder builder)
    {
        var host = builder.Build();
        await host.StartAsync();
        return new TestHost(host);
    }

    public static Task<TestHost> StartAsync(params Type[] functions) => StartAsync(Builder(functions));

    public Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}

internal static class BuilderExtensions
{
    public static FunctionsApplicationBuilder With(this FunctionsApplicationBuilder builder, string setting, object value)
    {
        builder.Configuration[setting] = Convert.ToString(value, CultureInfo.InvariantCulture);
        return builder;
    }

    /// <summary>Uses <paramref name="storage"/>, and a shutdown time short enough for tests.</summary>
    public static FunctionsApplicationBuilder On(this FunctionsApplicationBuilder builder, string storage, string queue = "unused")
    {
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        return builder.With("HotlineStorage", storage).With("Queue", queue);
    }

    public static FunctionsApplicationBuilder Sharing(this FunctionsApplicationBuilder builder, Journal journal)
    {
        builder.Services.AddSingleton(journal);
        return builder;
    }
}
