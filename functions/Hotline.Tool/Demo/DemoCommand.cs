using System.CommandLine;
using Hotline.Functions;
using Hotline.LocalHost;
using Hotline.Storage;
using Hotline.Tool.Understand;
using Hotline.Tool.Up;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hotline.Tool.Demo;

/// <summary><c>demo</c>: fills the data folder with a plausible half year, so that every report and page has something to show.</summary>
internal static class DemoCommand
{
    private const int UsualMonths = 6;
    private const int UsualCases = 5000;

    public static Command Create()
    {
        var months = new Option<int>("--months") { Description = "How many months back the first case came in.", DefaultValueFactory = _ => UsualMonths };
        var cases = new Option<int>("--cases") { Description = "How many cases.", DefaultValueFactory = _ => UsualCases };
        var seed = new Option<int>("--seed") { Description = "Another number makes up another city.", DefaultValueFactory = _ => 1 };
        var data = new Option<string>("--data") { Description = "Folder for data and logs; .data beside the script if not given." };
        var command = new Command("demo", "Make up months of cases with answers, ratings and reports; './hotline up' shows them.") { months, cases, seed, data };
        command.SetAction(parsed => Working.RunAsync(stop => RunAsync(
            Folders.Find(parsed.GetValue(data)), parsed.GetValue(months), parsed.GetValue(cases), parsed.GetValue(seed), stop)));
        return command;
    }

    private static async Task RunAsync(Folders folders, int months, int cases, int seed, CancellationToken stop)
    {
        using var claim = await DataClaim.TakeAsync(folders, stop);
        var ports = new FreePorts(Console.WriteLine);
        await using var storage = await FreePorts.WhileTakenAsync(() => StorageEmulator.StartAsync(folders, ports, stop));
        claim.Name(storage.Process.Worker);
        var settings = new Dictionary<string, string?>
        {
            [StorageNames.Connection] = storage.ConnectionString,
            ["Hotline:MasterKey"] = SecretFile.ReadOrMake(folders.MasterKey),
            ["Hotline:LedgerKey"] = folders.LedgerKeys,
        };
        await LoadAsync(settings, months, cases, seed, stop);
    }

    /// <summary>The app's own services under the made-up clock; nothing of it listens or runs by itself.</summary>
    public static async Task LoadAsync(IReadOnlyDictionary<string, string?> settings, int months, int cases, int seed, CancellationToken stop)
    {
        var clock = new DemoClock(TimeProvider.System.GetUtcNow());
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.AddHotline();
        await using var services = builder.Services.BuildServiceProvider();
        await new DemoLoad(services, clock, seed, Console.WriteLine).RunAsync(months, cases, stop);
    }
}
