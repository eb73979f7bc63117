namespace Hotline.Core.Publish.Ledger;

/// <summary>Checks a receipt against the published ledger, with nothing else: the same on the page and offline.</summary>
public static class ReceiptCheck
{
    public static ReceiptVerdict Of(ReadOnlySpan<byte> file, PublishedLedger? ledger)
    {
        var receipt = StrictJson.Read<LedgerReceipt>(file);
        return new(receipt, receipt is null ? LedgerFault.Unreadable : FaultOf(receipt, ledger));
    }

    private static LedgerFault? FaultOf(LedgerReceipt receipt, PublishedLedger? ledger)
    {
        if (receipt.Format != LedgerReceipt.CurrentFormat || receipt.Events.Count == 0 || receipt.Events.Contains(null!))
        {
            return LedgerFault.Unreadable;
        }

        for (var index = 0; index < receipt.Events.Count; index++)
        {
            if (!receipt.Events[index].Holds(receipt.Case, index + 1))
            {
                return LedgerFault.EventChanged;
            }
        }

        return InTree(receipt) ? FaultOfDay(receipt.Day, ledger) : LedgerFault.NotInTree;
    }

    private static bool InTree(LedgerReceipt receipt)
    {
        if (!receipt.Path.All(Hex.IsLower))
        {
            return false;
        }

        var leaf = LedgerLeaf.Of(receipt.Case, receipt.Events.Count, receipt.Head());
        var root = MerkleTree.RootOf(leaf.Hash(), receipt.Index, receipt.Day.Leaves, [.. receipt.Path.Select(Convert.FromHexString)]);
        return root is not null && Convert.ToHexStringLower(root) == receipt.Day.Root;
    }

    private static LedgerFault? FaultOfDay(LedgerDay day, PublishedLedger? ledger) => ledger switch
    {
        null => LedgerFault.LedgerUnreadable,
        _ when ledger.Fault() is { } fault => fault,
        _ => ledger.Find(day.Day) == day ? null : LedgerFault.DayNotPublished,
    };
}

/// <summary>A null fault says that all of it is as it was published; a null receipt that there is none to speak of.</summary>
public sealed record ReceiptVerdict(LedgerReceipt? Receipt, LedgerFault? Fault);
