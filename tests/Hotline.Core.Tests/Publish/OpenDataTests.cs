using FsCheck.Xunit;
using Hotline.Core.Cases;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.OpenData;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Publish;

/// <summary>Two months of rows and their quarter-less ratings as files, and anybody's check of them.</summary>
public sealed class OpenDataTests
{
    private static readonly Dictionary<string, byte[]> Files = Published();

    public static TheoryData<string> Paths => [.. Files.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Verify_OfWhatWasPublished_FindsNothingWrong()
    {
        var verdict = await VerifyAsync(Files);

        verdict.Faults.ShouldBeEmpty();
        verdict.Cases.ShouldBe(40);
        verdict.Revisions.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Verify_WithAnyByteOfAFileFlipped_Fails(string path)
    {
        var content = Files[path];
        var positions = Enumerable.Range(0, content.Length).Where(position => content.Length < 600 || position % 37 == 0).Append(content.Length - 1);
        foreach (var position in positions)
        {
            (await VerifyAsync(Flipped(path, position, 1))).Faults.ShouldNotBeEmpty($"{path}, byte {position}");
        }
    }

    [Property(MaxTest = 200)]
    public bool Verify_WithARandomByteOfARandomFileChanged_Fails(ushort file, int position, byte bits)
    {
        var path = Files.Keys.Order(StringComparer.Ordinal).ElementAt(file % Files.Count);
        var changed = Flipped(path, (int)((uint)position % Files[path].Length), bits);
        return bits == 0 || VerifyAsync(changed).GetAwaiter().GetResult().Faults.Count > 0;
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Verify_WithAFileMissing_Fails(string path) =>
        (await VerifyAsync(Files.Where(file => file.Key != path).ToDictionary())).Faults.ShouldNotBeEmpty();

    [Fact]
    public async Task Verify_OfForgedFiguresWithFittingHashes_Fails()
    {
        var forged = Rows(20);
        var files = new Dictionary<string, byte[]>();
        Add(files, "2026-01", forged.All, [.. forged.All.Select((row, index) => index == 0 ? row with { Satisfaction = Satisfaction.Satisfied, Solved = true, RatedBy = RatingSource.Web } : row)]);

        var faults = (await VerifyAsync(files)).Faults;

        faults.ShouldContain(fault => fault.Path.EndsWith("ratings.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_OfTheDictionary_AreThoseOfTheRowsInTheirOrder() =>
        OpenColumns.All.Select(column => column.Name)
            .ShouldBe(typeof(OpenCase).GetProperties().Select(property => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name)));

    [Fact]
    public void Coarsen_OfSmallCells_LeavesTheFiguresAsTheyAre()
    {
        var rows = Rows(20).All;

        var coarse = SmallCells.Coarsen(rows, smallest: 6);

        coarse.Select(row => row.Withheld).Distinct().Count().ShouldBe(3);
        Ratings("2026-01", coarse)[0].Content.Span.SequenceEqual(Ratings("2026-01", rows)[0].Content.Span).ShouldBeTrue();
        coarse.Where(row => row.Withheld == Withheld.Details).ShouldAllBe(row => row.Reference == null && row.ResponseMinutes == null && row.Answer == null);
    }

    [Fact]
    public void Csv_OfAnAnswerLikeAFormula_IsQuotedAndHarmless()
    {
        var row = Rows(1).All[0] with { Answer = "=1+1, \"好\"" };

        System.Text.Encoding.UTF8.GetString(OpenDataFiles.Csv([row])).ShouldContain("\"'=1+1, \"\"好\"\"\"");
    }

    private static Dictionary<string, byte[]> Flipped(string path, int position, byte bits)
    {
        byte[] content = [.. Files[path]];
        content[position] ^= bits;
        return new(Files) { [path] = content };
    }

    private static Task<OpenDataVerdict> VerifyAsync(Dictionary<string, byte[]> files) =>
        new VerifyOpenData(path => Task.FromResult(files.GetValueOrDefault(path))).RunAsync();

    private static Dictionary<string, byte[]> Published()
    {
        var files = new Dictionary<string, byte[]>();
        Add(files, "2026-01", Rows(20).All, Rows(20).All);
        Add(files, "2026-02", Rows(20).All, Rows(20).All);
        return files;
    }

    /// <summary>A revision whose ratings are those of the second rows.</summary>
    private static void Add(Dictionary<string, byte[]> files, string period, IReadOnlyList<OpenCase> rows, IReadOnlyList<OpenCase> rated)
    {
        var all = Ratings(period, rated).Concat(OpenDataFiles.Render(OpenDataFiles.InOrder(rows))).ToList();
        var manifest = new OpenDataManifest(
            period, 1, 1, null, TestCity.At("2026-03-02 01:00"), rows.Count, 0, 5, "CC-BY-4.0", [.. all.Select(file => OpenFile.Of(file.Name, file.Content.Span))]);
        foreach (var file in all)
        {
            files[$"{manifest.Folder}/{file.Name}"] = file.Content.ToArray();
        }

        files[$"{manifest.Folder}/{OpenDataFiles.ManifestName}"] = CanonicalJson.Bytes(manifest);
        var before = files.TryGetValue(OpenDataIndex.Name, out var index) ? Core.Publish.Ledger.StrictJson.Read<OpenDataIndex>(index)!.Revisions : [];
        files[OpenDataIndex.Name] = CanonicalJson.Bytes(new OpenDataIndex([.. before, OpenRevision.Of(manifest)]));
    }

    private static IReadOnlyList<PublishedFile> Ratings(string period, IReadOnlyList<OpenCase> rows)
    {
        var first = DateOnly.ParseExact(period, "yyyy-MM", null);
        var head = new RatingsHead(
            period, first, first.AddMonths(1).AddDays(-1), false, 1, null, TestCity.At("2026-03-02 00:30"), RatingFigures.Formula, "test", new FigureRules(5, new RateWeights(30, 30, 40)));
        return RatingsFiles.Render(RatingFigures.Of(head, rows.Select(row => row.Counted())));
    }

    private static (IReadOnlyList<OpenCase> All, int Count) Rows(int count) => ([.. Enumerable.Range(0, count).Select(Row)], count);

    private static OpenCase Row(int number) => new()
    {
        Reference = Reference.From(new(2026, 1, 5), $"{number:x16}"),
        Day = new DateOnly(2026, 1, 5).AddDays(number % 20),
        Department = number % 3 == 0 ? "water" : "roads",
        Category = number % 4 == 0 ? "urban.water.supply" : number % 7 == 0 ? "labour.pay" : $"urban.light.k{number % 2}",
        District = number == 19 ? null : "linhu",
        Channel = number % 2 == 0 ? Channel.Web : Channel.Call,
        Kind = CaseKind.Request,
        Urgency = Urgency.Ordinary,
        Answered = number % 5 != 0,
        InTime = number % 5 != 0 && number % 6 != 0,
        ResponseMinutes = 60 * number,
        Satisfaction = number % 5 == 0 ? null : number % 3 == 0 ? Satisfaction.Dissatisfied : Satisfaction.FairlySatisfied,
        Solved = number % 5 == 0 ? null : number % 3 != 0,
        RatedBy = number % 5 == 0 ? null : RatingSource.Web,
        Repeated = number == 7,
        Answer = "已修好。",
    };
}
