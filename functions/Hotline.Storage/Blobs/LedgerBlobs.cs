using System.Globalization;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Storage.Blobs;

/// <summary>
/// The ledger's files. Private: <c>noted/2026-03-04</c>, an append blob for each day, and <c>leaves/…</c>, named by day and root. Public:
/// the list of days, the keys, and each day's leaf hashes, so that anyone can rebuild a root.
/// </summary>
internal sealed class LedgerBlobs(BlobServiceClient service) : ILedgerStore
{
    private const string NotedPrefix = "noted/";
    private const string Mark = "mark";

    private readonly LazyContainer _private = new(service, StorageNames.LedgerContainer);
    private readonly LazyContainer _public = new(service, StorageNames.PublicContainer, PublicAccessType.Blob);

    public async Task NoteAsync(DateOnly day, IEnumerable<LedgerLeaf> leaves, CancellationToken cancellation)
    {
        var lines = StrictJson.Lines(leaves);
        if (lines.Length == 0)
        {
            return;
        }

        var blob = (await _private.GetAsync()).GetAppendBlobClient(NotedName(day));
        try
        {
            await blob.AppendBlockAsync(new MemoryStream(lines), cancellationToken: cancellation);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            await blob.CreateIfNotExistsAsync(cancellationToken: cancellation);
            await blob.AppendBlockAsync(new MemoryStream(lines), cancellationToken: cancellation);
        }
    }

    public async Task<NotedLeaves> NotedAsync(DateOnly day, long after, CancellationToken cancellation)
    {
        var content = await FindAsync(_private, NotedName(day), cancellation) ?? [];
        return new(Leaves(content.AsSpan((int)after)), content.Length);
    }

    public async Task<DateOnly?> FirstNotedAsync(CancellationToken cancellation)
    {
        var container = await _private.GetAsync();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, NotedPrefix, cancellation))
        {
            return DateOnly.ParseExact(blob.Name.AsSpan(NotedPrefix.Length), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return null;
    }

    public async Task<StoredLedger> ReadAsync(CancellationToken cancellation)
    {
        var container = await _public.GetAsync();
        var keys = await FindAsync(_public, PublicName(PublishedLedger.KeysFile), cancellation) ?? [];
        try
        {
            var days = await container.GetBlobClient(PublicName(PublishedLedger.DaysFile)).DownloadContentAsync(cancellation);
            var ledger = PublishedLedger.Read(days.Value.Content.ToMemory().Span, keys)
                ?? throw new InvalidDataException("The published ledger is damaged.");
            return new(ledger, days.Value.Details.ETag.ToString());
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return new(PublishedLedger.Empty with { Keys = StrictJson.ReadLines<LedgerKey>(keys) ?? [] }, null);
        }
    }

    public async Task PutLeavesAsync(DateOnly day, DayTree tree, long mark, CancellationToken cancellation)
    {
        var name = LeavesName(day, tree.Root());
        await PutAsync(_private, name, StrictJson.Lines(tree.Leaves), new BlobUploadOptions
        {
            Metadata = new Dictionary<string, string> { [Mark] = mark.ToString(CultureInfo.InvariantCulture) },
        }, cancellation);
        await PutAsync(_public, PublicName(name), Encoding.UTF8.GetBytes(string.Concat(tree.LeafHashes.Select(hash => hash + "\n"))), new(), cancellation);
    }

    public async Task<StoredLeaves> LeavesAsync(LedgerDay day, CancellationToken cancellation)
    {
        var blob = (await _private.GetAsync()).GetBlobClient(LeavesName(day.Day, day.Root));
        var stored = await blob.DownloadContentAsync(cancellation);
        var mark = long.Parse(stored.Value.Details.Metadata[Mark], CultureInfo.InvariantCulture);
        return new(DayTree.Of(Leaves(stored.Value.Content.ToMemory().Span)), mark);
    }

    public async Task<bool> PublishAsync(StoredLedger read, PublishedLedger now, CancellationToken cancellation)
    {
        if (now.Keys.Count > read.Ledger.Keys.Count)
        {
            await PutAsync(_public, PublicName(PublishedLedger.KeysFile), StrictJson.Lines(now.Keys), new(), cancellation);
        }

        var condition = read.Tag is null ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new() { IfMatch = new ETag(read.Tag) };
        try
        {
            await PutAsync(_public, PublicName(PublishedLedger.DaysFile), StrictJson.Lines(now.Days), new() { Conditions = condition }, cancellation);
            return true;
        }
        catch (RequestFailedException taken) when (taken.Status is 409 or 412)
        {
            return false;
        }
    }

    private static IReadOnlyList<LedgerLeaf> Leaves(ReadOnlySpan<byte> lines) =>
        StrictJson.ReadLines<LedgerLeaf>(lines) ?? throw new InvalidDataException("The ledger's notes are damaged.");

    private static string NotedName(DateOnly day) => $"{NotedPrefix}{day:yyyy-MM-dd}";

    private static string LeavesName(DateOnly day, string root) => $"{PublishedLedger.LeavesFolder}/{day:yyyy-MM-dd}-{root}";

    private static string PublicName(string name) => $"{PublishedLedger.Folder}/{name}";

    private static async Task PutAsync(LazyContainer where, string name, byte[] content, BlobUploadOptions options, CancellationToken cancellation)
    {
        options.HttpHeaders = new() { ContentType = "text/plain; charset=utf-8" };
        await (await where.GetAsync()).GetBlobClient(name).UploadAsync(BinaryData.FromBytes(content), options, cancellation);
    }

    private static async Task<byte[]?> FindAsync(LazyContainer where, string name, CancellationToken cancellation)
    {
        try
        {
            return (await (await where.GetAsync()).GetBlobClient(name).DownloadContentAsync(cancellation)).Value.Content.ToArray();
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }
}
