using System.Reflection;
using Hotline.LocalHost.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost;

/// <summary>Builds the local host around the functions of one assembly.</summary>
public sealed class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly WebApplicationBuilder _web;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _middleware = [];

    internal FunctionsApplicationBuilder(string[] args, Assembly functions)
    {
        _web = WebHostDefaults.CreateBuilder(args);
        FunctionsAssembly = functions;
    }

    /// <summary>Where functions are looked for. Only this host has the property; the worker takes the app's own assembly.</summary>
    public Assembly FunctionsAssembly { get; set; }

    /// <summary>Instead of an assembly: for tests, whose assembly holds functions that must be refused.</summary>
    internal IReadOnlyList<Type>? FunctionTypes { get; set; }

    public IServiceCollection Services => _web.Services;

    public ConfigurationManager Configuration => _web.Configuration;

    public IHostEnvironment Environment => _web.Environment;

    public ILoggingBuilder Logging => _web.Logging;

    public IMetricsBuilder Metrics => _web.Metrics;

    IConfigurationManager IHostApplicationBuilder.Configuration => _web.Configuration;

    IDictionary<object, object> IHostApplicationBuilder.Properties => ((IHostApplicationBuilder)_web).Properties;

    /// <summary>Exists because the worker asks for it; here HTTP is always on.</summary>
    public FunctionsApplicationBuilder ConfigureFunctionsWebApplication() => this;

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Refuses, naming every fault at once, an app that would not run the same on Azure.</summary>
    /// <exception cref="FunctionsStartupException">The functions, routes, schedules or settings have faults.</exception>
    public IHost Build() => HostAssembly.Build(_web, FunctionTypes ?? FunctionsAssembly.GetTypes(), _middleware);

    void IHostApplicationBuilder.ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure) =>
        ((IHostApplicationBuilder)_web).ConfigureContainer(factory, configure);
}
