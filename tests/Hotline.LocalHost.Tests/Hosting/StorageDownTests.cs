using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Hotline.LocalHost.Tests.Queues;
using Hotline.LocalHost.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.LocalHost.Tests.Hosting;

public sealed class StorageDownTests
{
    // Port 1 of this machine refuses connections.
    private const string Nowhere = "DefaultEndpointsProtocol=http;AccountName=none;AccountKey=bm9uZQ==;"
        + "QueueEndpoint=http://127.0.0.1:1/none;BlobEndpoint=http://127.0.0.1:1/none;TableEndpoint=http://127.0.0.1:1/none;";

    [Fact]
    public async Task Host_WithoutStorage_AnswersHttpAndReportsItsListeners()
    {
        var builder = TestHost.Builder(typeof(ShowCaseHttp), typeof(TakeTextQueue), typeof(HourlyTimer))
            .On(Nowhere, "some-queue").With("Schedule", "0 0 * * * *");
        await using var host = await TestHost.StartAsync(builder);

        (await host.Client.GetStringAsync("/cases/7")).ShouldBe("case 7");

        var health = host.Services.GetRequiredService<ListenerHealth>();
        await Eventually.BeAsync(() => health.Listeners.All(listener => listener.FailuresInARow > 0), () => string.Join(", ", health.Listeners));
        health.Listeners.Select(listener => (listener.Function, listener.Kind)).ShouldBe([("Hourly", ListenerKind.Timer), ("TakeText", ListenerKind.Queue)]);
        health.Listeners.ShouldAllBe(listener => listener.LastSuccess == null && listener.LastErrorAt != null && listener.LastError == "HttpRequestException");
    }

    [Fact]
    public async Task Host_WhenStorageComesBack_TakesUpItsWork()
    {
        var queue = await TestQueue.CreateAsync();
        await queue.SendAsync("waiting");
        var line = new RequestLog { Fails = _ => true };
        var builder = queue.Builder(typeof(TakeTextQueue), typeof(StartupTimer)).With("AzureFunctionsWebHost:hostId", queue.Name);
        builder.Services.Configure<QueueClientOptions>(options => options.AddPolicy(line, HttpPipelinePosition.PerCall));
        builder.Services.Configure<BlobClientOptions>(options => options.AddPolicy(line, HttpPipelinePosition.PerCall));
        await using var host = await TestHost.StartAsync(builder);
        var health = host.Services.GetRequiredService<ListenerHealth>();
        await Eventually.BeAsync(() => health.Listeners.All(listener => listener.FailuresInARow > 0), () => string.Join(", ", health.Listeners));

        line.Fails = _ => false;

        await host.Journal.UntilAsync(2);
        host.Journal.Entries.Order().ShouldBe(["started, late False", "waiting #1"]);
        await Eventually.BeAsync(() => health.Listeners.All(listener => listener is { FailuresInARow: 0, LastSuccess: not null }));
        health.Listeners.ShouldAllBe(listener => listener.LastError == "IOException");
    }

    [Fact]
    public async Task Host_WithAConnectionStringThatCannotBeRead_AnswersHttpAndSaysSo()
    {
        var builder = TestHost.Builder(typeof(ShowCaseHttp), typeof(TakeTextQueue)).On("nonsense", "some-queue");
        await using var host = await TestHost.StartAsync(builder);

        (await host.Client.GetStringAsync("/cases/7")).ShouldBe("case 7");

        var health = host.Services.GetRequiredService<ListenerHealth>();
        await Eventually.BeAsync(() => health.Listeners[0].LastError == "FormatException");
    }
}
