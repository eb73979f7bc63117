using Hotline.Core.Cases;
using Hotline.Core.Matching;
using Hotline.Core.Search;
using Hotline.Language.Matching;
using Hotline.Language.Search;
using Hotline.Language.Tests.Search;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Language.Tests.Matching;

public sealed class SimilarCasesTests : IDisposable
{
    private readonly LuceneCaseIndex _index = new(new FilesInMemory(), SmallCity.Policy, new FakeTimeProvider(ADocument.Received));

    [Fact]
    public async Task OtherWords_OfTheSameAddress_AreFoundBeforeTheSameTroubleElsewhere()
    {
        var there = ADocument.Saying("楼下的烧烤摊油烟呛人，晚上开不了窗。") with { Address = "松涛路18号" };
        var elsewhere = ADocument.Saying("夜宵档口占着人行道营业，烟熏火燎没法睡觉。") with { Address = "荷风新村3栋" };
        await WriteAsync(there, [elsewhere, .. Others()]);

        var found = await FindAsync("夜宵档口占道营业到晚上两三点，烟熏火燎", "松涛路18号");

        found[0].Case.Reference.ShouldBe(there.Reference);
        found[0].Kind.ShouldBe(SimilarKind.SameEvent);
        found[0].SharedPlace.ShouldBe("松涛路18号");
        found.ShouldContain(similar => similar.Case.Reference == elsewhere.Reference && similar.Kind == SimilarKind.SameTrouble);
    }

    [Fact]
    public async Task PlaceWordsInBothTexts_WithTwoAddresses_MakeNoSharedPlace()
    {
        await WriteAsync(ADocument.Saying("我们小区门口的路灯坏了，我们小区很黑。") with { Address = "荷风新村3栋" }, [.. Others()]);

        var similar = (await FindAsync("我们小区门口的路灯坏了", "松涛路18号")).ShouldHaveSingleItem();

        similar.SharedPlace.ShouldBeNull();
        similar.Kind.ShouldNotBe(SimilarKind.SameEvent);
    }

    [Fact]
    public async Task PartOfAnAddress_IsTheSameAddress()
    {
        await WriteAsync(ADocument.Saying("路灯坏了，晚上很黑。") with { Address = "松涛路18号" }, [.. Others()]);

        (await FindAsync("门口的灯不亮，路灯坏了", "临湖区松涛路18号门口")).ShouldHaveSingleItem().SharedPlace.ShouldBe("松涛路18号");
    }

    [Fact]
    public async Task LongTranscript_BeginningWithTheMatter_FindsTheCase()
    {
        var told = ADocument.Saying("荷风新村的电梯坏了四天没有人修，老人下不了楼。");
        await WriteAsync(told, [.. Others()]);
        var talk = string.Concat(Enumerable.Range(0, 400).Select(at => $"嗯{(char)('一' + (at * 7))}{(char)('一' + (at * 13))}好的，"));

        (await FindAsync($"荷风新村的电梯坏了没有人修，{talk}", null)).Select(similar => similar.Case.Reference).ShouldContain(told.Reference);
    }

    [Fact]
    public async Task CasesBeforeTheWindow_AreLeftAlone()
    {
        await WriteAsync(ADocument.Saying("电梯坏了没有人修") with { ReceivedAt = ADocument.Received.AddDays(-1) });

        (await FindAsync("电梯坏了没有人修", null, since: ADocument.Received)).ShouldBeEmpty();
    }

    public void Dispose() => _index.Dispose();

    /// <summary>So that not every term is in every case.</summary>
    private static IEnumerable<CaseDocument> Others() =>
        new[] { "自来水停了两天", "公交车不来", "工资三个月没发", "学校门口堵车", "垃圾没人清运", "医保卡刷不了" }.Select(text => ADocument.Saying(text));

    private async Task WriteAsync(CaseDocument first, params CaseDocument[] others) =>
        (await _index.WriteAsync([first, .. others], CancellationToken.None)).ShouldBeTrue();

    private Task<IReadOnlyList<SimilarCase>> FindAsync(string text, string? address, DateTimeOffset? since = null)
    {
        var at = ADocument.Received.AddDays(2);
        return new SimilarCases(_index).FindAsync(
            new(text, address is null ? null : new Place(address, null, null, null), null, at, since ?? at.AddDays(-60), null, SearchScope.Everything, 10),
            CancellationToken.None);
    }
}
