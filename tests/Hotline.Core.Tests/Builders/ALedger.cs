using System.Security.Cryptography;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Core.Tests.Builders;

/// <summary>A ledger in memory, published by the real handler with real keys.</summary>
internal sealed class ALedger : ILedgerStore, ILedgerSigner
{
    private readonly Dictionary<DateOnly, List<LedgerLeaf>> _noted = [];
    private readonly Dictionary<string, StoredLeaves> _leaves = [];
    private readonly List<ECDsa> _keys = [];
    private StoredLedger _published = new(PublishedLedger.Empty, null);

    public ALedger() => NewKey();

    public PublishedLedger Published => _published.Ledger;

    public void NewKey() => _keys.Add(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public async Task<IReadOnlyList<LedgerDay>> PublishAsync(string now) =>
        await new PublishLedgerHandler(this, this, TestCity.Clocks, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(TestCity.At(now)))
            .HandleAsync(CancellationToken.None);

    public void Note(string day, params LedgerLeaf[] leaves) => NotesOf(DateOnly.Parse(day, null)).AddRange(leaves);

    /// <summary>The receipt of a case by the day's tree.</summary>
    public LedgerReceipt ReceiptOf(Case found, string day)
    {
        var published = Published.Find(DateOnly.Parse(day, null))!;
        var entry = LedgerEntry.Find(published, _leaves[published.Root].Tree, found.State.Reference)!;
        return new()
        {
            Format = LedgerReceipt.CurrentFormat,
            Case = found.State.Reference,
            Events = [.. found.Events.Select((each, index) => index == 2 ? ReceiptEvent.Hidden(each) : ReceiptEvent.Shown(each, withWords: true))],
            Index = entry.Index,
            Path = entry.Tree.Path(entry.Index),
            Day = published,
        };
    }

    public Task NoteAsync(DateOnly day, IEnumerable<LedgerLeaf> leaves, CancellationToken cancellation)
    {
        NotesOf(day).AddRange(leaves);
        return Task.CompletedTask;
    }

    public Task<NotedLeaves> NotedAsync(DateOnly day, long after, CancellationToken cancellation)
    {
        var all = _noted.GetValueOrDefault(day, []);
        return Task.FromResult(new NotedLeaves([.. all.Skip((int)after)], all.Count));
    }

    public Task<DateOnly?> FirstNotedAsync(CancellationToken cancellation) => Task.FromResult<DateOnly?>(_noted.Count == 0 ? null : _noted.Keys.Min());

    public Task<StoredLedger> ReadAsync(CancellationToken cancellation) => Task.FromResult(_published);

    public Task PutLeavesAsync(DateOnly day, DayTree tree, long mark, CancellationToken cancellation)
    {
        _leaves[tree.Root()] = new(tree, mark);
        return Task.CompletedTask;
    }

    public Task<StoredLeaves> LeavesAsync(LedgerDay day, CancellationToken cancellation) => Task.FromResult(_leaves[day.Root]);

    public Task<bool> PublishAsync(StoredLedger read, PublishedLedger now, CancellationToken cancellation)
    {
        var mine = ReferenceEquals(read, _published);
        _published = mine ? new(now, "tag") : _published;
        return Task.FromResult(mine);
    }

    public Task<byte[]?> CurrentAsync(CancellationToken cancellation) => Task.FromResult<byte[]?>(_keys[^1].ExportSubjectPublicKeyInfo());

    public Task<byte[]> SignAsync(string key, byte[] payload, CancellationToken cancellation) => Task.FromResult(
        _keys.Single(each => LedgerKey.IdOf(each.ExportSubjectPublicKeyInfo()) == key)
            .SignData(payload, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));

    private List<LedgerLeaf> NotesOf(DateOnly day)
    {
        _noted.TryAdd(day, []);
        return _noted[day];
    }
}
