using Hotline.Functions;
using Hotline.LocalHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hotline.Tool;

/// <summary>The service whose settings are in the environment, for commands that work on its storage from the machine itself.</summary>
internal static class ConfiguredService
{
    /// <summary>Throws an <see cref="OptionsValidationException"/> for settings that would stop its start.</summary>
    public static ServiceProvider Build()
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.AddHotline();
        var services = builder.Services.BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();
        return services;
    }
}
