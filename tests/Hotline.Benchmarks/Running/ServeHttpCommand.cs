using System.CommandLine;
using Hotline.Functions;
using Hotline.LocalHost;
using Microsoft.Extensions.Hosting;

namespace Hotline.Benchmarks.Running;

/// <summary>Is the app without its queue and timer functions; the benchmarks start themselves with it as a second process.</summary>
internal static class ServeHttpCommand
{
    public const string Name = "serve-http";

    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Required = true };
        var command = new Command(Name, "Serves the app's HTTP functions alone.") { urls };
        command.Hidden = true;
        command.SetAction((parsed, cancellation) =>
        {
            var builder = FunctionsApplication.CreateBuilder(["--urls", parsed.GetRequiredValue(urls)]);
            builder.FunctionsAssembly = new HttpFunctionsOnly(typeof(HotlineApp).Assembly);
            builder.ConfigureFunctionsWebApplication();
            builder.AddHotline();
            return builder.Build().RunAsync(cancellation);
        });
        return command;
    }
}
