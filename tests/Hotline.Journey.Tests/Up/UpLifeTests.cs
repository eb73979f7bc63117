using Hotline.Tool.Up;

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

    [Fact]
    public async Task Up_WhenKilled_TakesItsProcessesWithIt()
    {
        await using var up = await UpProcess.ReadyAsync(_data.FullName, "--no-demo");
        var workers = up.Workers;
        workers.Count.ShouldBe(3);
        workers.ShouldAllBe(worker => Processes.Lives(worker));

        await UpProcess.SignalAsync("KILL", $"{workers.Single(worker => worker.Name == "up").ProcessId}");

        await Eventually.BeAsync(() => Task.FromResult(!workers.Any(Processes.Lives)));
    }

    [Fact]
    public async Task Up_WhenTheAppDies_ShowsItsLastWordsAndEnds()
    {
        await using var up = await UpProcess.ReadyAsync(_data.FullName, "--no-demo");
        var workers = up.Workers;

        await UpProcess.SignalAsync("KILL", $"{workers.Single(worker => worker.Name == "dotnet").ProcessId}");

        (await up.EndAsync()).ShouldBe(1);
        up.Said.ShouldContain("The app ended. The last it said");
        up.Said.ShouldContain("Application started.");
        workers.ShouldNotContain(worker => Processes.Lives(worker));
    }

    private async Task<ApiAnswer> RunAsync(string[] arguments, Func<HotlineApi, Task<ApiAnswer>> use)
    {
        await using var up = await UpProcess.ReadyAsync(_data.FullName, ["--no-demo", .. arguments]);
        var workers = up.Workers;
        var answer = await use(new HotlineApi(up.Http));
        (await up.CtrlCAsync()).ShouldBe(0);
        workers.ShouldNotContain(worker => Processes.Lives(worker));
        return answer;
    }
}
