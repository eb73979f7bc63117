using System.CommandLine;
using Hotline.Storage.Secrets;

namespace Hotline.Tool.Verify;

/// <summary><c>ledger-key</c>: makes the next key that the ledger is signed with; the one before endorses it the night after.</summary>
internal static class LedgerKeyCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder that Hotline__LedgerKey names." };
        var command = new Command("ledger-key", "Make a new key for the public ledger.") { folder };
        command.SetAction(parsed => Console.WriteLine(FolderLedgerSigner.Add(parsed.GetValue(folder)!)));
        return command;
    }
}
