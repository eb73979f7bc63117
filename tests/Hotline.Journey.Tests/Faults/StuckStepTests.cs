using Azure.Storage.Queues;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Microsoft.Extensions.Logging;

namespace Hotline.Journey.Tests.Faults;

public sealed class StuckStepTests
{
    private static readonly Dictionary<string, string?> FewQuickTries = new()
    {
        ["AzureFunctionsJobHost:extensions:queues:maxDequeueCount"] = "2",
        ["AzureFunctionsJobHost:extensions:queues:visibilityTimeout"] = "00:00:00.2",
    };

    [Fact]
    public async Task Classify_FailingOnEveryTry_WaitsAtTheDeskWithAnAlertAndIsReplayedOnceMended()
    {
        var logs = new RecordedLogs();
        var understanding = new BreakableUnderstanding { IsBroken = true };
        var city = await RunningCity.StartAsync(
            configure: services => services.AddSingleton<ITextUnderstanding>(understanding).AddSingleton<ILoggerProvider>(logs), settings: FewQuickTries);
        var filed = await city.FileAsync();

        var desk = await city.AsAsync(Staff.Operator);
        var stuck = await Eventually.GetAsync(() => desk.GetAsync("api/desk/stuck"), answer => answer.Good().List("steps").Count > 0);
        stuck.List("steps").Single().GetProperty("step").GetString().ShouldBe("classify");
        stuck.List("steps").Single().GetProperty("reference").GetString().ShouldBe(filed.Reference);
        await Eventually.BeAsync(() => Task.FromResult(
            logs.Lines.Any(line => line.Level == LogLevel.Critical && line.Text.Contains(filed.Reference, StringComparison.Ordinal))));
        (await filed.StatusAsync()).ShouldBe("received");

        understanding.IsBroken = false;
        (await desk.PostAsync($"api/desk/stuck/classify/{filed.Reference}/replay")).Status.ShouldBe(HttpStatusCode.NoContent);

        (await filed.IsListedAsync()).Timeline.ShouldBe(["caseReceived", "caseClassified", "caseRouted"]);
        (await desk.GetAsync("api/desk/stuck")).List("steps").ShouldBeEmpty();
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Dispatch_OfACaseThatCouldNotBeClassified_NeedsACategoryAndGoesOn()
    {
        var city = await RunningCity.StartAsync(
            configure: services => services.AddSingleton<ITextUnderstanding>(new BreakableUnderstanding { IsBroken = true }), settings: FewQuickTries);
        var filed = await city.FileAsync();

        var without = await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "water-affairs" });
        var with = await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "water-affairs", category = "urban.water.supply" });

        without.Faults.ShouldBe(["category:required"]);
        with.Good()["status.id"].ShouldBe("routed");
        (await city.WorkListAsync("water-affairs")).ShouldBe([filed.Reference]);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Deliver_MessageOfACaseThatWasNeverStored_IsGivenUpQuietly()
    {
        var logs = new RecordedLogs();
        var city = await RunningCity.StartAsync(configure: services => services.AddSingleton<ILoggerProvider>(logs), settings: FewQuickTries);
        var queue = new QueueClient(city.ConnectionString, "classify", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateIfNotExistsAsync();

        var unknown = Reference.New(new DateOnly(2026, 3, 4));
        await queue.SendMessageAsync(BinaryData.FromObjectAsJson(new ClassificationDue(unknown, 1), CoreJson.Options));

        await Eventually.BeAsync(() => Task.FromResult(logs.Lines.Any(line => line.Text.Contains($"case {unknown} was never stored", StringComparison.Ordinal))));
        (await (await city.AsAsync(Staff.Operator)).GetAsync("api/desk/stuck")).List("steps").ShouldBeEmpty();
        logs.Lines.ShouldNotContain(line => line.Level == LogLevel.Critical);
        await city.DisposeAsync();
    }

    private sealed class BreakableUnderstanding : ITextUnderstanding
    {
        public bool IsBroken { get; set; }

        public Task<Understanding> UnderstandAsync(string text, CancellationToken cancellation) => IsBroken
            ? throw new TimeoutException("The model does not answer.")
            : Task.FromResult(new Understanding([new("urban.water.supply", 0.9)], CaseKind.Complaint, Urgency.Ordinary, "mended"));
    }
}
