using Hotline.Core.Cases;
using Hotline.Core.Search;
using Hotline.Language.Search;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Language.Tests.Search;

public sealed class LuceneCaseIndexTests : IDisposable
{
    private readonly FilesInMemory _files = new();
    private readonly FakeTimeProvider _time = new(ADocument.Received);
    private readonly LuceneCaseIndex _one;
    private readonly LuceneCaseIndex _other;

    public LuceneCaseIndexTests()
    {
        _one = new(_files, SmallCity.Policy, _time);
        _other = new(_files, SmallCity.Policy, _time);
    }

    [Fact]
    public async Task Refresh_AfterAnotherProcessWrote_FindsWhatItWrote()
    {
        await _other.RefreshAsync(CancellationToken.None);
        await WriteAsync(_one, ADocument.Saying("路灯不亮"));

        (await TextsAsync(_other, "路灯")).ShouldBeEmpty();
        await _other.RefreshAsync(CancellationToken.None);

        (await TextsAsync(_other, "路灯")).ShouldBe(["路灯不亮"]);
    }

    [Fact]
    public async Task Search_BeforeTheFirstRefresh_WaitsForTheIndex()
    {
        await WriteAsync(_one, ADocument.Saying("路灯不亮"));

        (await TextsAsync(_other, "路灯")).ShouldBe(["路灯不亮"]);
    }

    [Fact]
    public async Task Write_OverAnotherProcessesCommit_IsRefusedAndChangesNothing()
    {
        await WriteAsync(_one, ADocument.Saying("甲处停水"));

        (await _other.WriteAsync([ADocument.Saying("乙处停水")], CancellationToken.None)).ShouldBeFalse();

        await _one.RefreshAsync(CancellationToken.None);
        (await TextsAsync(_one, "停水")).ShouldBe(["甲处停水"]);
        await _other.RefreshAsync(CancellationToken.None);
        await WriteAsync(_other, ADocument.Saying("乙处停水"));
        (await TextsAsync(_other, "停水")).Order(StringComparer.Ordinal).ShouldBe(["乙处停水", "甲处停水"]);
    }

    [Fact]
    public async Task Write_DyingBetweenFilesAndManifest_LeavesTheOldStateAndCanBeRepeated()
    {
        await WriteAsync(_one, ADocument.Saying("甲处停水"));
        var document = ADocument.Saying("乙处停水");
        _files.DieBeforeTheManifest = true;

        await Should.ThrowAsync<IOException>(() => _one.WriteAsync([document], CancellationToken.None));

        (await TextsAsync(_one, "停水")).ShouldBe(["甲处停水"]);
        (await TextsAsync(_other, "停水")).ShouldBe(["甲处停水"]);
        await WriteAsync(_other, document);
        await _one.RefreshAsync(CancellationToken.None);
        (await TextsAsync(_one, "停水")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Sweep_AfterAWriterDied_RemovesWhatNothingNamesAndKeepsTheIndex()
    {
        await WriteAsync(_one, ADocument.Saying("甲处停水"));
        var needed = _files.Names.Count;
        _files.DieBeforeTheManifest = true;
        await Should.ThrowAsync<IOException>(() => _one.WriteAsync([ADocument.Saying("乙处停水")], CancellationToken.None));
        _files.Names.Count.ShouldBeGreaterThan(needed);

        await new SweepIndexFiles(_files, _time).HandleAsync(CancellationToken.None);

        _files.Names.Count.ShouldBe(needed);
        (await TextsAsync(_other, "停水")).ShouldBe(["甲处停水"]);
    }

    [Fact]
    public async Task Write_TheSameCaseAgain_KeepsTheNewestVersionWhicheverComesLast()
    {
        var first = ADocument.Saying("旧的");
        var second = first with { Version = 2, Status = CaseStatus.Answered, Text = "新的" };

        await WriteAsync(_one, second, first);
        await WriteAsync(_one, first);

        _one.Count.ShouldBe(1);
        _one.VersionOf(first.Reference).ShouldBe(2);
        (await TextsAsync(_one, "新的")).ShouldBe(["新的"]);
        (await TextsAsync(_one, "旧的")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Write_InALaterMonth_LeavesTheFilesOfTheEarlierOne()
    {
        await WriteAsync(_one, ADocument.Saying("三月"));
        var march = _files.Manifest!.Shards["2603"];

        await WriteAsync(_one, ADocument.Saying("四月", ADocument.Received.AddMonths(1)));

        _files.Manifest!.Shards["2603"].ShouldBe(march);
        _files.Manifest.Shards.Keys.Order(StringComparer.Ordinal).ShouldBe(["2603", "2604"]);
        (await TextsAsync(_one, "月")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Write_LongAfterAFileWasReplaced_RemovesItAndNotSooner()
    {
        var document = ADocument.Saying("一");
        await WriteAsync(_one, document);
        var replaced = _files.Manifest!.Shards["2603"][0].Stored;
        await WriteAsync(_one, document with { Version = 2 });
        _files.Names.ShouldContain(replaced);

        _time.Advance(TimeSpan.FromMinutes(11));
        await WriteAsync(_one, document with { Version = 3 });

        _files.Names.ShouldNotContain(replaced);
    }

    [Fact]
    public async Task Search_ByEverythingButWords_NarrowsToWhatHolds()
    {
        var wanted = ADocument.Saying("停水") with
        {
            Department = "water",
            Category = "urban.water.supply",
            Caller = "hash-1",
            District = "linhu",
            Address = "学府路12号",
            Status = CaseStatus.Accepted,
        };
        await WriteAsync(
            _one, wanted, ADocument.Saying("停水") with { Department = "roads", Category = "urban.waterways", Caller = "hash-2", Address = "学府路13号" });

        await ShouldFindOnlyAsync(wanted, query => query with { Department = "water" });
        await ShouldFindOnlyAsync(wanted, query => query with { Category = "urban.water" });
        await ShouldFindOnlyAsync(wanted, query => query with { Caller = "hash-1" });
        await ShouldFindOnlyAsync(wanted, query => query with { District = "linhu" });
        await ShouldFindOnlyAsync(wanted, query => query with { Place = "學府路12號" });
        await ShouldFindOnlyAsync(wanted, query => query with { Place = "临湖" });
        await ShouldFindOnlyAsync(wanted, query => query with { Statuses = [CaseStatus.Accepted, CaseStatus.Answered] });
        await ShouldFindOnlyAsync(wanted, query => query with { Reference = wanted.Reference.Digits });
        await ShouldFindOnlyAsync(wanted, query => query with { Scope = new(false, "water", "somebody") });
    }

    [Fact]
    public async Task Search_ByDates_CountsTheFirstInstantInAndTheLastOut()
    {
        var wanted = ADocument.Saying("停水");
        await WriteAsync(_one, wanted, ADocument.Saying("停水", ADocument.Received.AddDays(-1)), ADocument.Saying("停水", ADocument.Received.AddDays(1)));

        await ShouldFindOnlyAsync(wanted, query => query with { From = ADocument.Received, Until = ADocument.Received.AddDays(1) });
    }

    [Fact]
    public async Task Search_ByOthersRights_FindsWhatOneTookFirstAndNothingElse()
    {
        var mine = ADocument.Saying("停水") with { Department = null, FirstContact = "clerk" };
        await WriteAsync(_one, mine, ADocument.Saying("停水") with { Department = null });

        await ShouldFindOnlyAsync(mine, query => query with { Scope = new(false, null, "clerk") });
    }

    [Fact]
    public async Task Search_PageByPage_GivesEveryCaseOnceAndTheBestFirst()
    {
        var documents = Enumerable.Range(0, 25).Select(number => ADocument.Saying(number == 7 ? "路灯路灯路灯" : $"第{number}处的路灯不亮，请尽快派人来修一修")).ToArray();
        await WriteAsync(_one, documents);

        var pages = new List<SearchHit>();
        for (var skip = 0; skip < 30; skip += 10)
        {
            var page = await _one.SearchAsync(new() { Text = "路灯", Scope = SearchScope.Everything, Skip = skip, Take = 10 }, CancellationToken.None);
            page.Total.ShouldBe(25);
            pages.AddRange(page.Hits);
        }

        pages.Count.ShouldBe(25);
        pages.Select(hit => hit.Case.Reference).ShouldBeUnique();
        pages[0].Case.Text.ShouldBe("路灯路灯路灯");
    }

    public void Dispose()
    {
        _one.Dispose();
        _other.Dispose();
    }

    private static async Task WriteAsync(LuceneCaseIndex index, params CaseDocument[] documents) =>
        (await index.WriteAsync(documents, CancellationToken.None)).ShouldBeTrue();

    private static async Task<IReadOnlyList<string>> TextsAsync(LuceneCaseIndex index, string words)
    {
        var page = await index.SearchAsync(new() { Text = words, Scope = SearchScope.Everything, Take = 100 }, CancellationToken.None);
        return [.. page.Hits.Select(hit => hit.Case.Text)];
    }

    private async Task ShouldFindOnlyAsync(CaseDocument wanted, Func<SearchQuery, SearchQuery> narrow)
    {
        var page = await _one.SearchAsync(narrow(new() { Scope = SearchScope.Everything, Take = 100 }), CancellationToken.None);
        page.Hits.Select(hit => hit.Case.Reference).ShouldBe([wanted.Reference]);
        page.Total.ShouldBe(1);
    }
}
