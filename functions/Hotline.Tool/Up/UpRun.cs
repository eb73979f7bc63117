using Hotline.Tool.Demonstration;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Hotline.Tool.Up;

/// <summary>One run of the whole service: starts storage, then the app, loads the demonstration city, and stops all in reverse.</summary>
internal sealed class UpRun(UpOptions options, Folders folders, IAnsiConsole console)
{
    private const int WidthOfFiles = 120;

    /// <returns>The exit code: 0 when stopped on request, 1 when something failed.</returns>
    public static async Task<int> RunAsync(UpOptions options)
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = WidthOfFiles;
        }

        using var signals = new StopSignals();
        try
        {
            await new UpRun(options, Folders.Find(options.DataFolder), AnsiConsole.Console).RunAsync(signals.Asked);
            return 0;
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
        catch (ToolException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    private async Task RunAsync(CancellationToken stop)
    {
        using var claim = await DataClaim.TakeAsync(folders, stop);
        if (options.Fresh)
        {
            folders.StartOver();
        }

        var ports = new FreePorts(console.WriteLine);
        var appPort = ports.From(options.Port, "the app");
        await using var storage = await StorageEmulator.StartAsync(folders, ports, stop);
        claim.Name([storage.Process.Worker]);
        await using var app = await AppProcess.StartAsync(folders, appPort, storage.ConnectionString, stop);
        claim.Name([app.Process.Worker, storage.Process.Worker]);

        var welcome = new Welcome(console, folders, app.Address, storage.Ports);
        welcome.Show(await DemonstrateAsync(app, storage, stop));
        await RunUntilAsync(app.Process, storage.Process, stop);
        console.WriteLine("Stopping ...");
    }

    /// <summary>Null without a demonstration: not wanted, or the city has a policy of its own.</summary>
    private async Task<DemonstrationGuide?> DemonstrateAsync(AppProcess app, StorageEmulator storage, CancellationToken stop)
    {
        if (!options.Demonstration)
        {
            return null;
        }

        if (new ConfigurationBuilder().AddEnvironmentVariables().Build()["Hotline:PolicyFolder"] is { Length: > 0 } folder)
        {
            console.WriteLine($"The policy is that of {folder}: the demonstration city is not loaded.");
            return null;
        }

        try
        {
            return await DemonstrationLoad.RunAsync(app.Address, storage.ConnectionString, folders.Demonstration, console, stop);
        }
        catch (HttpRequestException)
        {
            // The app is going: Ctrl-C reached it before us, or it failed.
            await RunUntilAsync(app.Process, storage.Process, stop);
            throw new OperationCanceledException(stop);
        }
    }

    /// <summary>Returns when asked to stop, or when the app was asked and has stopped.</summary>
    private static async Task RunUntilAsync(Child app, Child storage, CancellationToken stop)
    {
        var first = await Task.WhenAny(Task.Delay(Timeout.Infinite, stop), app.Exited, storage.Exited);
        if (first == storage.Exited)
        {
            throw storage.Failure("The storage emulator");
        }

        if (first == app.Exited && await app.Exited != 0)
        {
            throw app.Failure("The app");
        }
    }
}
