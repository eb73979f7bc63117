using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Hosting;

/// <summary>Kestrel, settings and logs, and nothing else: what is not loaded costs no start-up time.</summary>
internal static class WebHostDefaults
{
    private const string DefaultUrls = "http://127.0.0.1:7071";

    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        AddSettings(builder.Configuration, args);
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRouting();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ListenerHealth>();
        builder.Services.AddSingleton<QueueWake>();
        builder.Services.AddSingleton<HostRestart>();
        builder.Services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = SharedPort.Bind);
        var hostJson = HostJson.Load(builder.Configuration);
        builder.Logging.AddConfiguration(hostJson.GetSection("logging"));
        // A line per request of ASP.NET Core's own would drown the app's.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        // In-flight HTTP, messages and rounds share one grace period instead of queueing for it.
        builder.Services.Configure<HostOptions>(host => host.ServicesStopConcurrently = true);
        return builder;
    }

    private static void AddSettings(ConfigurationManager configuration, string[] args)
    {
        configuration.AddInMemoryCollection([new("urls", DefaultUrls)]);
        configuration.AddJsonFile("appsettings.json", optional: true, reloadOnChange: false);
        configuration.AddEnvironmentVariables("ASPNETCORE_");
        configuration.AddEnvironmentVariables("DOTNET_");
        configuration.AddEnvironmentVariables();
        configuration.AddCommandLine(args);
    }
}
