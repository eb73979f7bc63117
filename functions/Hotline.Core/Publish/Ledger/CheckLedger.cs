using System.Buffers.Binary;
using System.Security.Cryptography;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Ledger;

/// <summary>
/// Compares published leaves with the cases as they are stored now: whoever changed or cut off an event, a due time or a rating since,
/// even with all hashes redone, is found out. Each night draws its days and leaves anew from the latest root, so that nobody can know
/// what is looked at; the number of requests is bounded.
/// </summary>
public sealed class CheckLedgerHandler(ILedgerStore store, ICases cases)
{
    private const int DaysDrawn = 10;
    private const int LeavesDrawn = 20;

    public async Task<LedgerCheck> HandleAsync(CancellationToken cancellation)
    {
        var ledger = (await store.ReadAsync(cancellation)).Ledger;
        var check = new LedgerCheck(ledger.Days.Count, 0, [], ledger.Fault());
        if (ledger.Days is not [.., var latest])
        {
            return check;
        }

        foreach (var day in Drawn(ledger.Days, latest.Root, DaysDrawn).Append(latest).Distinct())
        {
            check = await CheckAsync(check, day, latest.Root, cancellation);
        }

        return check;
    }

    private async Task<LedgerCheck> CheckAsync(LedgerCheck check, LedgerDay day, string seed, CancellationToken cancellation)
    {
        var tree = (await store.LeavesAsync(day, cancellation)).Tree;
        if (tree.Root() != day.Root)
        {
            return check with { Fault = LedgerFault.NotInTree };
        }

        foreach (var leaf in Drawn([.. tree.Leaves.Where(leaf => leaf.Case is not null)], $"{seed}{day.Day:O}", LeavesDrawn))
        {
            var found = await cases.FindAsync(leaf.Case!.Value, cancellation);
            var holds = found?.ChainHolds() == true && leaf.Version <= found.Events.Count && found.Events[leaf.Version!.Value - 1].Hash == leaf.Head;
            check = check with { Checked = check.Checked + 1, Broken = holds ? check.Broken : [.. check.Broken.Union([leaf.Case.Value])] };
        }

        return check;
    }

    /// <summary>All where there are no more than that; else as many by a generator that starts from the seed.</summary>
    private static IEnumerable<T> Drawn<T>(IReadOnlyList<T> all, string seed, int count)
    {
        if (all.Count <= count)
        {
            return all;
        }

        return Enumerable.Range(0, count).Select(number =>
        {
            var hash = SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{seed}{number}"));
            return all[(int)(BinaryPrimitives.ReadUInt32BigEndian(hash) % (uint)all.Count)];
        }).Distinct();
    }
}

/// <summary><paramref name="Broken"/> are the cases that are not as published; a fault is one of the published ledger itself.</summary>
public sealed record LedgerCheck(int Days, int Checked, IReadOnlyList<Reference> Broken, LedgerFault? Fault)
{
    public bool Holds => Fault is null && Broken.Count == 0;
}
