using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Views;
using Hotline.Core.Policy;
using Hotline.Core.Search;

namespace Hotline.Core.Publish.Ledger;

/// <summary>The receipt of a case as the ledger holds it, for whoever may read the case; refused where the two do not agree.</summary>
public sealed record MakeReceipt(Reference Reference, string? QueryCode, Actor? By);

public sealed class MakeReceiptHandler(ReadCaseHandler reading, ILedgerStore store, ChangeNotes notes, CityClocks clocks)
{
    /// <summary>A change is in the tree of its own day, or in the next one's where it was noted past midnight.</summary>
    private static readonly int[] DaysAfter = [1, 0];

    public async Task<Result<LedgerReceipt>> HandleAsync(MakeReceipt query, CancellationToken cancellation)
    {
        var read = await reading.HandleAsync(new(query.Reference, query.QueryCode, query.By), cancellation);
        if (!read.Succeeded)
        {
            return read.As<LedgerReceipt>();
        }

        var found = read.Value;
        if (!found.ChainHolds())
        {
            return Errors.LedgerBroken();
        }

        var entry = await FindAsync(found, cancellation);
        if (entry is null || entry.Leaf.Version < found.State.Version)
        {
            // A process may have died before it noted the change: whoever asks sees to it that the next tree has it.
            notes.Note(found);
        }

        return entry is null ? Errors.NotInLedgerYet()
            : entry.Matches(found) ? ReceiptOf(found, entry)
            : Errors.LedgerBroken();
    }

    /// <summary>The latest published entry of the case, looked for on the days on which something happened to it.</summary>
    private async Task<LedgerEntry?> FindAsync(Case found, CancellationToken cancellation)
    {
        var ledger = (await store.ReadAsync(cancellation)).Ledger;
        var days = found.Events.Select(@event => clocks.DayOf(@event.At))
            .Distinct()
            .OrderDescending()
            .SelectMany(day => DaysAfter.Select(after => day.AddDays(after)))
            .Distinct();
        foreach (var day in days.Select(ledger.Find).OfType<LedgerDay>())
        {
            var leaves = await store.LeavesAsync(day, cancellation);
            if (LedgerEntry.Find(day, leaves.Tree, found.State.Reference) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    private static LedgerReceipt ReceiptOf(Case found, LedgerEntry entry) => new()
    {
        Format = LedgerReceipt.CurrentFormat,
        Case = found.State.Reference,
        Events = [.. found.Events.Take(entry.Leaf.Version!.Value).Select(Shown)],
        Index = entry.Index,
        Path = entry.Tree.Path(entry.Index),
        Day = entry.Day,
    };

    private static ReceiptEvent Shown(CaseEvent @event) => CitizenSees.Event(@event.Fact)
        ? ReceiptEvent.Shown(@event, withWords: @event.Fact is CaseReceived || CitizenSees.Words(@event.Fact))
        : ReceiptEvent.Hidden(@event);
}

/// <summary>A case's place in a published day.</summary>
public sealed record LedgerEntry(LedgerDay Day, DayTree Tree, int Index)
{
    public LedgerLeaf Leaf => Tree.Leaves[Index];

    public static LedgerEntry? Find(LedgerDay day, DayTree tree, Reference reference)
    {
        for (var index = 0; index < tree.Leaves.Count; index++)
        {
            if (tree.Leaves[index].Case == reference)
            {
                return new(day, tree, index);
            }
        }

        return null;
    }

    /// <summary>Whether the case had come to the very event that was published.</summary>
    public bool Matches(Case found) =>
        Leaf.Version <= found.Events.Count && found.Events[Leaf.Version.Value - 1].Hash == Leaf.Head && Tree.Root() == Day.Root;
}
