using System.CommandLine;
using Hotline.Core.Publish.Ledger;
using Hotline.Core.Publish.OpenData;
using Hotline.Tool.Understand;

namespace Hotline.Tool.Verify;

/// <summary><c>verify</c>: checks what a city has published, with nothing but the published files, and what it stores against that.</summary>
internal static class VerifyCommand
{
    public static Command Create() => new("verify", "Check published ratings or a receipt against published files alone, or the stored cases against the ledger.") { Ratings(), Receipt(), StoredCasesCommand.Create() };

    private static Command Ratings()
    {
        var from = new Option<string>("--from") { Description = "Folder or address of the open data.", Required = true };
        var ledger = new Option<string?>("--ledger") { Description = "Folder or address of the ledger too: that it noted these very files when they were published." };
        var command = new Command("ratings", "Recompute every published figure from the open data.") { from, ledger };
        command.SetAction(parsed => Working.RunAsync(async _ =>
        {
            using var published = new PublishedFolder(parsed.GetValue(from)!);
            using var noted = parsed.GetValue(ledger) is { } address ? new PublishedFolder(address) : null;
            Tell(await new VerifyOpenData(published.ReadAsync, noted is null ? null : noted.ReadAsync).RunAsync());
        }));
        return command;
    }

    private static Command Receipt()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The receipt." };
        var from = new Option<string>("--from") { Description = "Folder or address of the ledger (days.jsonl and keys.jsonl).", Required = true };
        var command = new Command("receipt", "Check a citizen's receipt against the published ledger.") { file, from };
        command.SetAction(parsed => Working.RunAsync(async stop =>
        {
            using var published = new PublishedFolder(parsed.GetValue(from)!);
            var days = await published.ReadAsync(PublishedLedger.DaysFile);
            var keys = await published.ReadAsync(PublishedLedger.KeysFile);
            var content = await File.ReadAllBytesAsync(parsed.GetValue(file)!.FullName, stop);
            Tell(ReceiptCheck.Of(content, PublishedLedger.Read(days, keys)));
        }));
        return command;
    }

    private static void Tell(OpenDataVerdict verdict)
    {
        if (verdict.Faults.Count > 0)
        {
            throw new ToolException(string.Join('\n', verdict.Faults.Select(fault => $"{fault.Path}: {fault.What}").Append("The published figures do NOT hold.")));
        }

        Console.WriteLine($"{verdict.Revisions} revisions, {verdict.Files} files, {verdict.Cases} cases: every published figure follows from the cases, to the byte.");
    }

    private static void Tell(ReceiptVerdict verdict)
    {
        if (verdict.Fault is { } fault)
        {
            throw new ToolException($"The receipt does NOT hold: {fault}.");
        }

        var receipt = verdict.Receipt!;
        Console.WriteLine($"The receipt holds: case {receipt.Case} and its {receipt.Events.Count} events are in the tree of {receipt.Day.Day:yyyy-MM-dd}, root {receipt.Day.Root}.");
    }
}
