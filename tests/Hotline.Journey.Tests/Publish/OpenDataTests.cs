using System.Diagnostics;
using System.Text;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Ledger;
using Hotline.Core.Publish.OpenData;

namespace Hotline.Journey.Tests.Publish;

/// <summary>One month from complaints to what anybody verifies; then a removal and an erasure, and the next revision.</summary>
public sealed class OpenDataTests : IAsyncLifetime
{
    private const string PublicText = "路灯已修复，联系人13912345678。";

    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "open-data", Path.GetRandomFileName());
    private RunningCity _city = null!;

    public async Task InitializeAsync() => _city = await RunningCity.StartAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task Month_FromComplaintsToVerify_IsPublishedFrozenAndFollowsWhoWantsToBeForgotten()
    {
        var cases = await MonthAsync();

        await PublishAsync("2026-04-02 02:00");
        (await IndexAsync()).Revisions.ShouldBeEmpty("the month is not final yet");

        await PublishAsync("2026-06-15 02:00");
        var first = (await IndexAsync()).Latest("2026-03")!;
        first.Revision.ShouldBe(1);
        (await VerifyAsync()).Faults.ShouldBeEmpty();
        (await ToolAsync("ratings")).ShouldBe(0);
        var rows = await RowsAsync(first);
        rows.Count.ShouldBe(cases.Count);
        Encoding.UTF8.GetString(await FileAsync("2026-03/rev-1/cases.jsonl")).ShouldNotContain("13912345678");

        await PublishAsync("2026-06-16 02:00");
        (await IndexAsync()).Latest("2026-03").ShouldBe(first, "a final month is frozen");

        await ForgetAsync(cases[0], cases[1]);
        await PublishAsync("2026-06-17 02:00");
        var second = (await IndexAsync()).Revisions.Where(revision => revision.Period == "2026-03").ShouldHaveSingleItem();
        second.Revision.ShouldBe(2);
        (await RowsAsync(second)).Count(row => row.Withheld == Withheld.Removed).ShouldBe(2);
        (await _city.Anyone.GetAsync("open-data/2026-03/rev-1/cases.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await FileAsync("2026-03/rev-1/ratings.csv")).ShouldBe(await FileAsync("2026-03/rev-2/ratings.csv"));
        (await VerifyAsync()).Faults.ShouldBeEmpty();
        await ErasedAsync(cases[1]);
    }

    private async Task<IReadOnlyList<FiledCase>> MonthAsync()
    {
        string[] ratings = ["satisfied", "fairlySatisfied", "dissatisfied", "satisfied"];
        var rated = await Task.WhenAll(ratings.Select(satisfaction => _city.RatedAsync(satisfaction, solved: satisfaction != "dissatisfied")));
        var accepted = await _city.AcceptedAsync();
        (await accepted.ByDepartmentAsync("answer", new { answer = "修好了。", publicAnswer = PublicText })).Good();
        await _city.IndexAsync();
        return [.. rated, accepted];
    }

    private async Task PublishAsync(string at)
    {
        _city.MoveTo(at);
        await _city.Host.Get<PublishRatingsHandler>().HandleAsync(CancellationToken.None);
        await _city.Host.Get<PublishOpenDataHandler>().HandleAsync(CancellationToken.None);
    }

    /// <summary>One asks for removal with the query code, the other has everything erased.</summary>
    private async Task ForgetAsync(FiledCase removed, FiledCase erased)
    {
        (await removed.Citizen.PostAsync("api/open-data/removals", new { reference = removed.Reference })).Status.ShouldBe(HttpStatusCode.NoContent);
        (await _city.Anyone.PostAsync("api/open-data/removals", new { reference = erased.Reference })).Status.ShouldBe(HttpStatusCode.NotFound);
        var administrator = await _city.AsAsync(Staff.Administrator);
        (await administrator.PostAsync("api/erasures", new { reference = erased.Reference })).Good();
        (await administrator.PostAsync("api/erasures", new { reference = erased.Reference })).Good();
    }

    private async Task ErasedAsync(FiledCase erased)
    {
        var reference = Reference.Parse(erased.Reference);
        var found = (await _city.Host.Get<ICases>().FindAsync(reference, CancellationToken.None))!;
        found.Events.ShouldAllBe(@event => @event.Words == null);
        found.Events.Count(@event => @event.WordsDigest != null).ShouldBeGreaterThan(1);
        found.ChainHolds().ShouldBeTrue();
        await _city.IndexAsync();
        _city.MoveTo("2026-06-18 02:00");
        await _city.Host.Get<PublishLedgerHandler>().HandleAsync(CancellationToken.None);
        (await _city.Host.Get<CheckLedgerHandler>().HandleAsync(new(All: true), CancellationToken.None)).Holds.ShouldBeTrue();
        (await new VerifyOpenData(path => ReadAsync($"open-data/{path}"), path => ReadAsync($"api/ledger/{path}")).RunAsync()).Faults.ShouldBeEmpty();
        await RewrittenAsync();
        (await erased.ReadByCitizenAsync()).Good()["text"].ShouldBeNull();
    }

    /// <summary>Somebody rewrites the newest revision and its index so that they agree with each other: only the ledger tells.</summary>
    private async Task RewrittenAsync()
    {
        var index = await IndexAsync();
        var latest = index.Revisions[^1];
        var path = $"{OpenDataManifest.FolderOf(latest.Period, latest.Revision)}/{OpenDataFiles.ManifestName}";
        var forged = StrictJson.Read<OpenDataManifest>(await FileAsync(path))! with { PublishedAt = _city.Time.GetUtcNow() };
        var files = new Dictionary<string, byte[]>
        {
            [path] = CanonicalJson.Bytes(forged),
            [OpenDataIndex.Name] = CanonicalJson.Bytes(index with { Revisions = [.. index.Revisions.SkipLast(1), OpenRevision.Of(forged)] }),
        };
        Task<byte[]?> Read(string file) => files.TryGetValue(file, out var rewritten) ? Task.FromResult<byte[]?>(rewritten) : ReadAsync($"open-data/{file}");

        (await new VerifyOpenData(Read).RunAsync()).Faults.ShouldBeEmpty();
        var faults = (await new VerifyOpenData(Read, file => ReadAsync($"api/ledger/{file}")).RunAsync()).Faults;

        faults.ShouldHaveSingleItem().Path.ShouldBe(forged.Folder);
    }

    private async Task<byte[]?> ReadAsync(string path)
    {
        var answer = await _city.Anyone.GetAsync(path);
        return answer.Status == HttpStatusCode.NotFound ? null : answer.Good().Bytes;
    }

    private async Task<OpenDataIndex> IndexAsync() => (await _city.Host.Get<IOpenData>().ReadIndexAsync(CancellationToken.None)).Index;

    private async Task<IReadOnlyList<OpenCase>> RowsAsync(OpenRevision revision) =>
        StrictJson.ReadLines<OpenCase>(await FileAsync($"2026-03/rev-{revision.Revision}/cases.jsonl"))!;

    private async Task<byte[]> FileAsync(string path) => (await _city.Anyone.GetAsync($"open-data/{path}")).Good().Bytes;

    /// <summary>Over HTTP from the service, keeping what was read for the tool.</summary>
    private Task<OpenDataVerdict> VerifyAsync() => new VerifyOpenData(async path =>
    {
        if (await ReadAsync($"open-data/{path}") is not { } content)
        {
            return null;
        }

        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, content);
        return content;
    }).RunAsync();

    /// <summary>The command as anybody runs it, on the files alone.</summary>
    private async Task<int> ToolAsync(string what)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "Hotline.Tool.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, "verify", what, "--from", _folder]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
