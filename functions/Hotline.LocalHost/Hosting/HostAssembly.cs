using Hotline.LocalHost.Discovery;
using Hotline.LocalHost.Http;
using Hotline.LocalHost.Queues;
using Hotline.LocalHost.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Hotline.LocalHost.Hosting;

/// <summary>Puts the app together from its functions, or refuses it with every fault found.</summary>
internal static class HostAssembly
{
    public static IHost Build(
        WebApplicationBuilder builder,
        IReadOnlyList<Type> types,
        IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        var faults = new Faults();
        var hostJson = HostJson.Read(HostJson.Load(builder.Configuration), faults);
        var local = LocalSettings.Read(builder.Configuration, faults);
        var app = FunctionApp.Read(types, builder.Configuration, hostJson, faults);
        AddServices(builder.Services, app, hostJson, local, middleware);

        var web = builder.Build();
        var routes = new RouteTable(app.Http, web.Services.GetRequiredService<ParameterPolicyFactory>(), faults);
        ConstructorCheck.Run(app.Classes, web.Services.GetRequiredService<IServiceProviderIsService>(), faults);
        faults.ThrowIfAny();
        web.MapFunctions(app.Http, routes);
        return web;
    }

    private static void AddServices(
        IServiceCollection services, FunctionApp app, HostJson hostJson, LocalSettings local,
        IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        foreach (var type in app.Classes)
        {
            services.TryAddTransient(type);
        }

        services.AddSingleton(app);
        services.AddSingleton(hostJson);
        services.AddSingleton(local);
        services.AddSingleton(provider => new FunctionPipeline(middleware, provider.GetRequiredService<IServiceScopeFactory>()));
        services.AddSingleton<HostStop>();
        services.AddSingleton<QueueClients>();
        services.AddSingleton<BlobClients>();
        services.AddHostedService<QueueListeners>();
        services.AddHostedService<TimerListeners>();
        if (local.EndWithInput)
        {
            services.AddHostedService<EndWithInput>();
        }
        // Before the app's own configuration of Kestrel, which so has the last word.
        services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<KestrelServerOptions>>(
            new ConfigureOptions<KestrelServerOptions>(
                kestrel => kestrel.Limits.MaxRequestBodySize = local.RequestBodyLimit)));
    }
}
