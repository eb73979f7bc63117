using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Queues;
using Hotline.Functions;
using Hotline.LocalHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.Testing;

/// <summary>The whole app in this process, as Program.cs puts it together: real HTTP on a free port, real queues and timers.</summary>
public sealed class HotlineHost : IAsyncDisposable
{
    private readonly RestartableHost _host;

    private HotlineHost(RestartableHost host)
    {
        _host = host;
        // Without a cookie jar: each call says itself who makes it.
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = host.Current.GetAddresses()[0] };
    }

    public HttpClient Http { get; }

    /// <summary>Those of the host that answers now: another policy makes it start anew.</summary>
    public IServiceProvider Services => _host.Current.Services;

    /// <param name="connectionString">Of the storage account to work on; several hosts may share one.</param>
    /// <param name="time">Replaces the system clock for everything the app decides by time.</param>
    /// <param name="policy">Sees every storage request: to count it, to hold it up or to fail it.</param>
    /// <param name="configure">Has the last word on the app's services.</param>
    /// <param name="settings">As in appsettings.json, such as the policy folder or an override of host.json.</param>
    public static async Task<HotlineHost> StartAsync(
        string connectionString,
        TimeProvider? time = null,
        HttpPipelinePolicy? policy = null,
        Action<IServiceCollection>? configure = null,
        IReadOnlyDictionary<string, string?>? settings = null)
    {
        var address = "http://127.0.0.1:0";
        var host = new RestartableHost(() => Build(address, connectionString, time, policy, configure, settings));
        await host.StartAsync();
        address = host.Current.GetAddresses()[0].OriginalString;
        return new(host);
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.DisposeAsync();
    }

    private static IHost Build(
        string address,
        string connectionString,
        TimeProvider? time,
        HttpPipelinePolicy? policy,
        Action<IServiceCollection>? configure,
        IReadOnlyDictionary<string, string?>? settings)
    {
        var builder = FunctionsApplication.CreateBuilder(["--urls", address]);
        builder.FunctionsAssembly = typeof(HotlineApp).Assembly;
        builder.Configuration["HotlineStorage"] = connectionString;
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        // What a test wants to see of the logs it takes from a provider of its own.
        builder.Logging.ClearProviders();
        if (time is not null)
        {
            builder.Services.AddSingleton(time);
        }

        if (policy is not null)
        {
            builder.Services.AddSingleton(policy);
            builder.Services.Configure<QueueClientOptions>(options => options.AddPolicy(policy, HttpPipelinePosition.PerRetry));
        }

        builder.ConfigureFunctionsWebApplication();
        builder.AddHotline();
        configure?.Invoke(builder.Services);
        return builder.Build();
    }
}
