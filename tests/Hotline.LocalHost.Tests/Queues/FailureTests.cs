using System.Text;
using Azure.Core;
using Azure.Storage.Queues;
using Hotline.LocalHost.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.LocalHost.Tests.Queues;

public sealed class FailureTests
{
    [Fact]
    public async Task FailedMessage_IsTriedAgainAfterTheVisibilityTimeout()
    {
        var queue = await TestQueue.CreateAsync();
        var times = new List<long>();
        var journal = new Journal
        {
            OnRun = (_, _) =>
            {
                times.Add(TimeProvider.System.GetTimestamp());
                return times.Count == 1 ? throw new InvalidOperationException("first try") : Task.CompletedTask;
            },
        };
        await using var host = await TestHost.StartAsync(queue.Builder(typeof(TakeTextQueue)).Sharing(journal));

        await queue.SendAsync("again");

        await journal.UntilAsync(2);
        await queue.UntilEmptyAsync();
        journal.Entries.ShouldBe(["again #1", "again #2"]);
        TimeProvider.System.GetElapsedTime(times[0], times[1]).ShouldBeGreaterThan(TimeSpan.FromSeconds(0.8));
    }

    [Fact]
    public async Task Message_FailingEveryTry_GoesToThePoisonQueueForGood()
    {
        var queue = await TestQueue.CreateAsync();
        var journal = new Journal { OnRun = (_, _) => throw new InvalidOperationException("each try") };
        await using var host = await TestHost.StartAsync(
            queue.Builder(typeof(TakeTextQueue)).Sharing(journal).With("AzureFunctionsJobHost:extensions:queues:visibilityTimeout", "00:00:00"));

        await queue.SendAsync("bad");

        (await queue.PoisonAsync()).ShouldBe([Convert.ToBase64String(Encoding.UTF8.GetBytes("bad"))]);
        await queue.UntilEmptyAsync();
        journal.Entries.ShouldBe(["bad #1", "bad #2", "bad #3"]);
        (await queue.PoisonExpiryAsync())!.Value.Year.ShouldBe(9999);
    }

    [Theory]
    [InlineData("this is not base64!")]
    [InlineData("bm90IGpzb24=")]
    [InlineData("bnVsbA==")]
    public async Task Message_ThatCannotBeRead_GoesToThePoisonQueueUnchanged(string raw)
    {
        var queue = await TestQueue.CreateAsync();
        await using var host = await TestHost.StartAsync(
            queue.Builder(typeof(TakeRecordQueue)).With("AzureFunctionsJobHost:extensions:queues:visibilityTimeout", "00:00:00"));

        await queue.SendRawAsync(raw);
        await queue.SendAsync(new CaseReceived("good", 1));

        (await queue.PoisonAsync()).ShouldBe([raw]);
        await queue.UntilEmptyAsync();
        host.Journal.Entries.ShouldBe(["good v1"]);
    }

    [Fact]
    public async Task Message_TakenMoreOftenThanAllowed_IsGivenUpWithoutAnotherTry()
    {
        var queue = await TestQueue.CreateAsync();
        await queue.SendAsync("crasher");
        for (var crash = 0; crash < 3; crash++)
        {
            await Eventually.BeAsync(async () => (await queue.Client.ReceiveMessageAsync(TimeSpan.FromSeconds(1))).Value is not null);
        }

        await using var host = await TestHost.StartAsync(queue.Builder(typeof(TakeTextQueue)));

        (await queue.PoisonAsync()).Count.ShouldBe(1);
        await queue.UntilEmptyAsync();
        host.Journal.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task LongMessage_IsRenewedAndHandledOnce()
    {
        var queue = await TestQueue.CreateAsync();
        var journal = new Journal { OnRun = (_, cancellation) => Task.Delay(3000, cancellation) };
        var builder = queue.Builder(typeof(TakeTextQueue)).Sharing(journal).With("LocalHost:Invisibility", "00:00:01");
        await using var one = await TestHost.StartAsync(builder);
        await using var other = await TestHost.StartAsync(
            queue.Builder(typeof(TakeTextQueue)).Sharing(journal).With("LocalHost:Invisibility", "00:00:01"));

        await queue.SendAsync("long");

        await queue.UntilEmptyAsync();
        journal.Entries.ShouldBe(["long #1"]);
    }

    [Fact]
    public async Task Message_ThatCannotBeRenewed_IsTakenByAnotherHostAndItsFirstTryIsCancelled()
    {
        var queue = await TestQueue.CreateAsync();
        var journal = new Journal();
        journal.OnRun = async (entry, cancellation) =>
        {
            if (!entry.EndsWith("#1", StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            journal.Note("first try cancelled");
        };
        var line = new RequestLog { Fails = request => request.StartsWith("PUT", StringComparison.Ordinal) };
        var cut = queue.Builder(typeof(TakeTextQueue)).Sharing(journal).With("LocalHost:Invisibility", "00:00:01");
        cut.Services.Configure<QueueClientOptions>(options => options.AddPolicy(line, HttpPipelinePosition.PerCall));
        await using var one = await TestHost.StartAsync(cut);
        await queue.SendAsync("contested");
        await journal.UntilAsync(1);

        await using var other = await TestHost.StartAsync(queue.Builder(typeof(TakeTextQueue)).Sharing(journal));
        await journal.UntilAsync(entries => entries.Contains("contested #2"));
        line.Fails = _ => false;

        await journal.UntilAsync(entries => entries.Contains("first try cancelled"));
        await queue.UntilEmptyAsync();
    }

    [Fact]
    public async Task Message_WhoseDeletionFails_IsDeliveredAgain()
    {
        var queue = await TestQueue.CreateAsync();
        var deletions = 0;
        var line = new RequestLog { Fails = request => request.StartsWith("DELETE", StringComparison.Ordinal) && Interlocked.Increment(ref deletions) == 1 };
        var builder = queue.Builder(typeof(TakeTextQueue)).With("LocalHost:Invisibility", "00:00:01");
        builder.Services.Configure<QueueClientOptions>(options => options.AddPolicy(line, HttpPipelinePosition.PerCall));
        await using var host = await TestHost.StartAsync(builder);

        await queue.SendAsync("twice");

        await host.Journal.UntilAsync(2);
        await queue.UntilEmptyAsync();
        host.Journal.Entries.ShouldBe(["twice #1", "twice #2"]);
    }
}
