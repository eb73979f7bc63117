using System.CommandLine;
using Hotline.Core.Publish.Ledger;
using Hotline.Tool.Understand;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Tool.Verify;

/// <summary><c>verify cases</c>: compares every leaf that the ledger ever published with the cases as they are stored, from the machine itself.</summary>
internal static class StoredCasesCommand
{
    public static Command Create()
    {
        var command = new Command("cases", "Compare every case with all that the ledger has of it; the settings of the service are in the environment.");
        command.SetAction(_ => Working.RunAsync(async stop =>
        {
            await using var services = ConfiguredService.Build();
            Tell(await services.GetRequiredService<CheckLedgerHandler>().HandleAsync(new(All: true), stop));
        }));
        return command;
    }

    private static void Tell(LedgerCheck check)
    {
        if (!check.Holds)
        {
            throw new ToolException($"What is stored is NOT what the ledger published: {check.Fault} {string.Join(", ", check.Broken)}");
        }

        Console.WriteLine($"{check.Days} days, {check.Checked} leaves: every case is as it was published.");
    }
}
