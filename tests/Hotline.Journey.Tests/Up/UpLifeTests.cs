namespace Hotline.Journey.Tests.Up;

/// <summary>How a run ends, and what it leaves to the next.</summary>
public sealed class UpLifeTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("hotline-up-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task CtrlC_AtTheTerminal_EndsEverythingAndKeepsDataUntilFresh()
    {
        var receipt = await RunAsync([], async api => await api.SubmitAsync(new AComplaint()));
        var reference = receipt.Good()["reference"]!;
        var code = receipt["queryCode"]!;

        var kept = await RunAsync([], async api => await api.WithCode(code).ReadAsync(reference));
        var gone = await RunAsync(["--fresh"], async api => await api.WithCode(code).ReadAsync(reference));

        kept.Status.ShouldBe(HttpStatusCode.OK);
        gone.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Ctrl-C reaches every process at once; storage has to outlast the work in the app all the same.</summary>
    [Fact]
    public async Task CtrlC_WithComplaintsUnderWay_LetsTheAppFinishThem()
    {
        await using var up = await UpProcess.ReadyAsync(_data.FullName, "--no-demo");
        var api = new HotlineApi(up.Http);
        var filing = Enumerable.Range(0, 20).Select(_ => api.SubmitAsync(new AComplaint())).ToList();
        await Task.WhenAny(filing);

        (await up.CtrlCAsync()).ShouldBe(0);

        var log = await File.ReadAllTextAsync(Path.Combine(_data.FullName, "logs", "app.log"));
        log.ShouldContain("Application is shutting down");
        log.ShouldNotContain("fail:");
    }

    [Fact]
    public async Task Up_WhenKilled_TakesItsProcessesWithIt()
    {
        await using var up = await UpProcess.ReadyAsync(_data.FullName, "--no-demo");
        var workers = up.Workers;
        workers.Count.ShouldBe(3);
        workers.ShouldAllBe(worker => worker.Lives());

        await UpProcess.SignalAsync("KILL", $"{workers.Single(worker => worker.Part == "up").ProcessId}");

        await Eventually.BeAsync(() => Task.FromResult(!workers.Any(worker => worker.Lives())));
    }

    [Fact]
    public async Task Up_WhenTheAppDies_ShowsItsLastWordsAndEnds()
    {
        await using var up = await UpProcess.ReadyAsync(_data.FullName, "--no-demo");
        var workers = up.Workers;

        await UpProcess.SignalAsync("KILL", $"{workers.Single(worker => worker.Part == "app").ProcessId}");

        (await up.EndAsync()).ShouldBe(1);
        up.Said.ShouldContain("The app ended. The last it said");
        up.Said.ShouldContain("Application started.");
        workers.ShouldNotContain(worker => worker.Lives());
    }

    private async Task<ApiAnswer> RunAsync(string[] arguments, Func<HotlineApi, Task<ApiAnswer>> use)
    {
        await using var up = await UpProcess.ReadyAsync(_data.FullName, ["--no-demo", .. arguments]);
        var workers = up.Workers;
        var answer = await use(new HotlineApi(up.Http));
        (await up.CtrlCAsync()).ShouldBe(0);
        workers.ShouldNotContain(worker => worker.Lives());
        return answer;
    }
}
