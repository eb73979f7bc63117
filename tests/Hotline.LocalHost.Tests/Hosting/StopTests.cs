using System.Net;
using Azure.Core;
using Azure.Storage.Queues;
using Hotline.LocalHost.Tests.Queues;
using Hotline.LocalHost.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hotline.LocalHost.Tests.Hosting;

public sealed class StopTests
{
    [Fact]
    public async Task Request_InFlightWhenTheHostStops_IsAnswered()
    {
        var gate = new TaskCompletionSource();
        await using var host = await TestHost.StartAsync(typeof(ShowCaseHttp));
        host.Journal.OnRun = (_, _) => gate.Task;
        var response = host.Client.GetAsync("/cases/7");
        await host.Journal.UntilAsync(1);

        var stopped = host.StopAsync();
        gate.SetResult();

        (await response).StatusCode.ShouldBe(HttpStatusCode.OK);
        await stopped;
    }

    [Fact]
    public async Task Message_InFlightWhenTheHostStops_IsFinishedAndDeleted()
    {
        var queue = await TestQueue.CreateAsync();
        var gate = new TaskCompletionSource();
        await using var host = await TestHost.StartAsync(queue.Builder(typeof(TakeTextQueue)));
        host.Journal.OnRun = (_, _) => gate.Task;
        await queue.SendAsync("in flight");
        await host.Journal.UntilAsync(1);

        var stopped = host.StopAsync();
        await queue.SendAsync("too late");
        gate.SetResult();
        await stopped;

        host.Journal.Entries.ShouldBe(["in flight #1"]);
        (await queue.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Message_ReceivedWhileTheHostStops_IsNotBegunButGivenBack()
    {
        var queue = await TestQueue.CreateAsync();
        await queue.SendAsync("just in time");
        var (held, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        var line = new RequestLog
        {
            OnAnswer = message =>
            {
                if (message.Request.Method != RequestMethod.Get)
                {
                    return Task.CompletedTask;
                }

                held.TrySetResult();
                return gate.Task;
            },
        };
        var builder = queue.Builder(typeof(TakeTextQueue));
        builder.Services.Configure<QueueClientOptions>(options => options.AddPolicy(line, HttpPipelinePosition.PerCall));
        await using var host = await TestHost.StartAsync(builder);
        await held.Task;

        var stopped = host.StopAsync();
        gate.SetResult();
        await stopped;

        host.Journal.Entries.ShouldBeEmpty();
        (await queue.VisibleAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Message_NotFinishedInTime_IsVisibleAgainAtOnceAndHandledAfterTheRestart(bool obeysTheToken)
    {
        var queue = await TestQueue.CreateAsync();
        var builder = queue.Builder(typeof(TakeTextQueue));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(2));
        await using (var host = await TestHost.StartAsync(builder))
        {
            host.Journal.OnRun = (_, cancellation) => Task.Delay(Timeout.Infinite, obeysTheToken ? cancellation : CancellationToken.None);
            await queue.SendAsync("unfinished");
            await host.Journal.UntilAsync(1);

            await host.StopAsync();

            (await queue.VisibleAsync()).Count.ShouldBe(1);
        }

        await using var next = await TestHost.StartAsync(queue.Builder(typeof(TakeTextQueue)));
        await queue.UntilEmptyAsync();
        next.Journal.Entries.ShouldBe(["unfinished #2"]);
    }
}
