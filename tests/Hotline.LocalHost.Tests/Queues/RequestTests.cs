using Azure.Core;
using Azure.Storage.Queues;
using Hotline.LocalHost.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.LocalHost.Tests.Queues;

public sealed class RequestTests
{
    [Fact]
    public async Task Batch_Handled_CostsOneRequestToReceiveAndOneEachToDelete()
    {
        var queue = await TestQueue.CreateAsync();
        for (var number = 0; number < 5; number++)
        {
            await queue.SendAsync($"{number}");
        }

        var (builder, line) = Logged(queue);
        await using var host = await TestHost.StartAsync(builder);

        await host.Journal.UntilAsync(5);
        await queue.UntilEmptyAsync();
        await Eventually.BeAsync(() => line.Requests.Count >= 7);

        line.Requests[0].ShouldEndWith($"/{queue.Name}/messages");
        line.Requests.Count(request => request.StartsWith("DELETE", StringComparison.Ordinal)).ShouldBe(5);
        line.Requests.ShouldAllBe(request => request.StartsWith("DELETE", StringComparison.Ordinal) || request.StartsWith("GET", StringComparison.Ordinal));
        // The second look into the queue comes after the deletions, not right after the first.
        line.Requests.Take(6).Count(request => request.StartsWith("GET", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task IdleListener_Woken_LooksAtOnce()
    {
        var queue = await TestQueue.CreateAsync();
        var (builder, line) = Logged(queue);
        await using var host = await TestHost.StartAsync(builder.With("AzureFunctionsJobHost:extensions:queues:maxPollingInterval", "01:00:00"));
        await Eventually.BeAsync(() => line.Requests.Count >= 4);

        // Left alone, the sixth further look would come after half a minute.
        for (var count = 0; count < 8; count++)
        {
            var before = line.Requests.Count;
            host.Services.GetRequiredService<QueueWake>().Wake(queue.Name, TimeSpan.FromMilliseconds(count));
            await Eventually.BeAsync(() => line.Requests.Count > before);
        }
    }

    private static (FunctionsApplicationBuilder Builder, RequestLog Line) Logged(TestQueue queue)
    {
        var line = new RequestLog();
        var builder = queue.Builder(typeof(TakeTextQueue));
        builder.Services.Configure<QueueClientOptions>(options => options.AddPolicy(line, HttpPipelinePosition.PerCall));
        return (builder, line);
    }
}
