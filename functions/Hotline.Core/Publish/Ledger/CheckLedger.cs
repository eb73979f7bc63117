using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Ledger;

/// <summary>Compares what was published with what is stored; <paramref name="All"/> leaves nothing out and takes its time.</summary>
public sealed record CheckLedger(bool All);

/// <summary>
/// Compares published leaves with the cases as they are stored now: whoever changed or cut off an event, a due time or a rating since,
/// even with all hashes redone, is found out. Each night looks at leaves of some days, drawn anew from the latest root, so that nobody
/// can know what is looked at, and at all leaves of the days whose turn it is, so that every day is looked at whole once in a month.
/// </summary>
public sealed class CheckLedgerHandler(ILedgerStore store, ICases cases)
{
    private const int DaysDrawn = 10;
    private const int LeavesDrawn = 20;

    /// <summary>Nights in which every day has had its turn.</summary>
    private const int Nights = 30;
    private const int AtOnce = 8;

    public async Task<LedgerCheck> HandleAsync(CheckLedger command, CancellationToken cancellation)
    {
        var ledger = (await store.ReadAsync(cancellation)).Ledger;
        var check = new LedgerCheck(ledger.Days.Count, 0, [], ledger.Fault());
        if (ledger.Days is not [.., var latest])
        {
            return check;
        }

        var whole = ledger.Days.Where(day => command.All || (latest.Day.DayNumber - day.Day.DayNumber) % Nights == 0).ToList();
        foreach (var day in whole)
        {
            check = await CheckAsync(check, day, leaves => leaves, cancellation);
        }

        foreach (var day in Drawn(ledger.Days, latest.Root, DaysDrawn).Except(whole))
        {
            check = await CheckAsync(check, day, leaves => Drawn(leaves, $"{latest.Root}{day.Day:O}", LeavesDrawn), cancellation);
        }

        return check;
    }

    private async Task<LedgerCheck> CheckAsync(
        LedgerCheck check, LedgerDay day, Func<IReadOnlyList<LedgerLeaf>, IEnumerable<LedgerLeaf>> chosen, CancellationToken cancellation)
    {
        var tree = (await store.LeavesAsync(day, cancellation)).Tree;
        if (tree.Root() != day.Root)
        {
            return check with { Fault = LedgerFault.NotInTree };
        }

        var (looked, broken) = (0, new ConcurrentBag<Reference>());
        await Parallel.ForEachAsync(
            chosen([.. tree.Leaves.Where(leaf => leaf.Case is not null)]),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (leaf, stop) =>
            {
                Interlocked.Increment(ref looked);
                if (!await HoldsAsync(leaf, stop))
                {
                    broken.Add(leaf.Case!.Value);
                }
            });
        return check with
        {
            Checked = check.Checked + looked,
            Broken = [.. check.Broken.Union(broken).OrderBy(reference => reference.Digits, StringComparer.Ordinal)],
        };
    }

    private async Task<bool> HoldsAsync(LedgerLeaf leaf, CancellationToken cancellation)
    {
        var found = await cases.FindAsync(leaf.Case!.Value, cancellation);
        return found?.ChainHolds() == true && leaf.Version <= found.Events.Count && found.Events[leaf.Version!.Value - 1].Hash == leaf.Head;
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
