using Hotline.Core.Search;
using Hotline.Language.Search;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Language.Tests.Search;

/// <summary>An index is made anew beside the one in use.</summary>
public sealed class IndexRebuildTests : IDisposable
{
    private readonly FilesInMemory _files = new();
    private readonly FakeTimeProvider _time = new(ADocument.Received);
    private readonly LuceneCaseIndex _index;
    private readonly LuceneCaseIndex _other;

    public IndexRebuildTests()
    {
        _index = new(_files, SmallCity.Policy, _time);
        _other = new(_files, SmallCity.Policy, _time);
    }

    [Fact]
    public async Task Rebuild_UnderWay_LeavesTheOldIndexInUseAndAsksForEveryCaseAnew()
    {
        var old = ADocument.Saying("甲处停水");
        await WriteAsync(_index, old);

        (await _index.BeginRebuildAsync(CancellationToken.None)).ShouldBeTrue();

        _index.RebuildingSince.ShouldBe(_time.GetUtcNow());
        (await FoundAsync(_index)).ShouldBe(["甲处停水"]);
        _index.VersionOf(old.Reference).ShouldBeNull();
        (await FoundAsync(_other)).ShouldBe(["甲处停水"]);
    }

    [Fact]
    public async Task Rebuild_WithACaseFiledMeanwhile_HasItInBoth()
    {
        var old = ADocument.Saying("甲处停水");
        await WriteAsync(_index, old);
        await _index.BeginRebuildAsync(CancellationToken.None);
        await WriteAsync(_index, ADocument.Saying("乙处停水"));
        (await FoundAsync(_index)).Count.ShouldBe(2);

        await WriteAsync(_index, old);
        (await _index.EndRebuildAsync(CancellationToken.None)).ShouldBeTrue();

        (await FoundAsync(_index)).Count.ShouldBe(2);
        await _other.RefreshAsync(CancellationToken.None);
        (await FoundAsync(_other)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Rebuild_Ended_HoldsOnlyWhatWasWrittenSinceItBegan()
    {
        await WriteAsync(_index, ADocument.Saying("甲处停水"));
        await _index.BeginRebuildAsync(CancellationToken.None);
        await WriteAsync(_index, ADocument.Saying("乙处停水"));

        await _index.EndRebuildAsync(CancellationToken.None);

        (await FoundAsync(_index)).ShouldBe(["乙处停水"]);
        _index.RebuildingSince.ShouldBeNull();
    }

    [Fact]
    public async Task Rebuild_Ended_GivesUpTheOldFilesAndNoneOfTheNewOnes()
    {
        var document = ADocument.Saying("甲处停水");
        await WriteAsync(_index, document);
        var before = _files.Manifest!.StoredNames.ToList();
        await _index.BeginRebuildAsync(CancellationToken.None);
        await WriteAsync(_index, document);
        await new SweepIndexFiles(_files, _time).HandleAsync(CancellationToken.None);

        await _index.EndRebuildAsync(CancellationToken.None);
        _time.Advance(TimeSpan.FromHours(2));
        await WriteAsync(_index, ADocument.Saying("乙处停水"));

        _files.Names.ShouldNotContain(name => before.Contains(name));
        using var fresh = new LuceneCaseIndex(_files, SmallCity.Policy, _time);
        (await FoundAsync(fresh)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Rebuild_OfAnIndexThatCannotBeRead_BeginsWithNothing()
    {
        await WriteAsync(_index, ADocument.Saying("甲处停水"));
        await _files.RemoveAsync([.. _files.Names], CancellationToken.None);
        await Should.ThrowAsync<KeyNotFoundException>(() => _other.RefreshAsync(CancellationToken.None));

        (await _other.BeginRebuildAsync(CancellationToken.None)).ShouldBeTrue();

        _other.Count.ShouldBe(0);
        await WriteAsync(_other, ADocument.Saying("乙处停水"));
        (await FoundAsync(_other)).ShouldBe(["乙处停水"]);
    }

    public void Dispose()
    {
        _index.Dispose();
        _other.Dispose();
    }

    private static async Task WriteAsync(LuceneCaseIndex index, params CaseDocument[] documents) =>
        (await index.WriteAsync(documents, CancellationToken.None)).ShouldBeTrue();

    private static async Task<IReadOnlyList<string>> FoundAsync(LuceneCaseIndex index)
    {
        var page = await index.SearchAsync(new() { Text = "停水", Scope = SearchScope.Everything, Take = 10 }, CancellationToken.None);
        return [.. page.Hits.Select(hit => hit.Case.Text)];
    }
}
