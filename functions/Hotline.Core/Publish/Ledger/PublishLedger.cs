using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Ledger;

/// <summary>
/// Publishes the days that are over, each with the tree of what changed on it. A few requests for each day, however many cases there
/// are; safe to repeat and to be killed anywhere, since a day counts once the list of days names it, and the list changes under its tag.
/// </summary>
public sealed class PublishLedgerHandler(ILedgerStore store, ILedgerSigner signer, CityClocks clocks, TimeProvider time)
{
    /// <summary>The days that were published by this.</summary>
    public async Task<IReadOnlyList<LedgerDay>> HandleAsync(CancellationToken cancellation)
    {
        var read = await store.ReadAsync(cancellation);
        var (days, keys) = (read.Ledger.Days.ToList(), read.Ledger.Keys.ToList());
        var first = days is [.., var last] ? last.Day.AddDays(1) : await store.FirstNotedAsync(cancellation);
        var today = clocks.DayOf(time.GetUtcNow());
        if (first is null || first >= today || await signer.CurrentAsync(cancellation) is not { } publicKey)
        {
            return [];
        }

        for (var day = first.Value; day < today; day = day.AddDays(1))
        {
            await TakeUpKeyAsync(keys, publicKey, day, cancellation);
            days.Add(await MakeAsync(days.LastOrDefault(), keys[^1], day, cancellation));
        }

        return await store.PublishAsync(read, new(days, keys), cancellation) ? [.. days.Skip(read.Ledger.Days.Count)] : [];
    }

    private async Task<LedgerDay> MakeAsync(LedgerDay? before, LedgerKey key, DateOnly day, CancellationToken cancellation)
    {
        var noted = await store.NotedAsync(day, 0, cancellation);
        var late = before is null ? [] : await LateAsync(before, cancellation);
        var tree = DayTree.Of([.. late, .. noted.Leaves]);
        await store.PutLeavesAsync(day, tree, noted.Mark, cancellation);
        var made = new LedgerDay
        {
            Day = day,
            Leaves = tree.Leaves.Count,
            Root = tree.Root(),
            Previous = before?.Digest() ?? LedgerDay.BeforeTheFirst,
            Key = key.Id,
        };
        return made with { Signature = Convert.ToHexStringLower(await signer.SignAsync(key.Id, made.Payload(), cancellation)) };
    }

    /// <summary>What a slow process noted for the day before after that was made.</summary>
    private async Task<IReadOnlyList<LedgerLeaf>> LateAsync(LedgerDay before, CancellationToken cancellation)
    {
        var stored = await store.LeavesAsync(before, cancellation);
        return (await store.NotedAsync(before.Day, stored.Mark, cancellation)).Leaves;
    }

    /// <summary>A new key counts from the first day signed with it and is endorsed by the one before.</summary>
    private async Task TakeUpKeyAsync(List<LedgerKey> keys, byte[] publicKey, DateOnly day, CancellationToken cancellation)
    {
        var key = LedgerKey.Of(publicKey, day);
        if (keys is [])
        {
            keys.Add(key);
        }
        else if (keys[^1].Id != key.Id)
        {
            keys.Add(key with { Endorsement = Convert.ToHexStringLower(await signer.SignAsync(keys[^1].Id, key.Payload(), cancellation)) });
        }
    }
}
