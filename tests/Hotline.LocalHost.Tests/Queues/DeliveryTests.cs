using Hotline.LocalHost.Tests.Samples;

namespace Hotline.LocalHost.Tests.Queues;

public sealed class DeliveryTests
{
    [Fact]
    public async Task Record_Sent_ReachesTheFunctionAndIsDeleted()
    {
        var queue = await TestQueue.CreateAsync();
        await using var host = await TestHost.StartAsync(queue.Builder(typeof(TakeRecordQueue)));

        await queue.SendAsync(new CaseReceived("20260801-4711", 2));

        await host.Journal.UntilAsync(1);
        await queue.UntilEmptyAsync();
        host.Journal.Entries.ShouldBe(["20260801-4711 v2"]);
    }

    [Fact]
    public async Task Text_Sent_ReachesTheFunctionWithTheNumberOfTheTry()
    {
        var queue = await TestQueue.CreateAsync();
        await using var host = await TestHost.StartAsync(queue.Builder(typeof(TakeTextQueue)));

        await queue.SendAsync("路灯不亮");

        await host.Journal.UntilAsync(1);
        host.Journal.Entries.ShouldBe(["路灯不亮 #1"]);
    }

    [Fact]
    public async Task Bytes_Sent_ReachTheFunctionUnchanged()
    {
        var queue = await TestQueue.CreateAsync();
        await using var host = await TestHost.StartAsync(queue.Builder(typeof(TakeBytesQueue)));

        await queue.SendRawAsync(Convert.ToBase64String([0xFF, 0x00, 0x7F]));

        await host.Journal.UntilAsync(1);
        host.Journal.Entries.ShouldBe(["FF007F"]);
    }

    [Fact]
    public async Task PlainText_WithEncodingNone_ReachesTheFunction()
    {
        var queue = await TestQueue.CreateAsync();
        var builder = queue.Builder(typeof(TakeTextQueue)).With("AzureFunctionsJobHost:extensions:queues:messageEncoding", "none");
        await using var host = await TestHost.StartAsync(builder);

        await queue.SendRawAsync("plain");

        await host.Journal.UntilAsync(1);
        host.Journal.Entries.ShouldBe(["plain #1"]);
    }

    [Fact]
    public async Task Queue_ThatIsMissing_IsMade()
    {
        var queue = await TestQueue.CreateAsync();
        await queue.Client.DeleteAsync();
        await using var host = await TestHost.StartAsync(queue.Builder(typeof(TakeTextQueue)));

        await Eventually.BeAsync(async () => await queue.Client.ExistsAsync());
        await queue.SendAsync("first");

        await host.Journal.UntilAsync(1);
    }

    [Fact]
    public async Task Middleware_RunsAroundMessagesToo()
    {
        var queue = await TestQueue.CreateAsync();
        var builder = queue.Builder(typeof(TakeTextQueue));
        builder.UseMiddleware<OuterMiddleware>();
        await using var host = await TestHost.StartAsync(builder);

        await queue.SendAsync("x");

        await host.Journal.UntilAsync(3);
        host.Journal.Entries.ShouldBe(["outer before TakeText", "x #1", "outer after"]);
    }

    [Fact]
    public async Task TwoHosts_OnOneQueue_HandleEveryMessageBetweenThem()
    {
        var queue = await TestQueue.CreateAsync();
        var journal = new Journal { OnRun = (_, cancellation) => Task.Delay(20, cancellation) };
        await using var one = await TestHost.StartAsync(queue.Builder(typeof(TakeRecordQueue)).Sharing(journal));
        await using var other = await TestHost.StartAsync(queue.Builder(typeof(TakeRecordQueue)).Sharing(journal));

        await Task.WhenAll(Enumerable.Range(1, 100).Select(number => queue.SendAsync(new CaseReceived($"case {number}", number))));

        await journal.UntilAsync(100);
        await queue.UntilEmptyAsync();
        journal.Entries.Order().ShouldBe(Enumerable.Range(1, 100).Select(number => $"case {number} v{number}").Order());
    }

    [Fact]
    public async Task Concurrency_WithSlowMessages_StaysWithinBatchPlusThreshold()
    {
        var queue = await TestQueue.CreateAsync();
        var (running, most) = (0, 0);
        var gate = new SemaphoreSlim(0);
        var journal = new Journal
        {
            OnRun = async (_, cancellation) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                await gate.WaitAsync(cancellation);
                Interlocked.Decrement(ref running);
            },
        };
        for (var number = 0; number < 8; number++)
        {
            await queue.SendAsync($"{number}");
        }

        var builder = queue.Builder(typeof(TakeTextQueue)).Sharing(journal)
            .With("AzureFunctionsJobHost:extensions:queues:batchSize", 2)
            .With("AzureFunctionsJobHost:extensions:queues:newBatchThreshold", 1);
        await using var host = await TestHost.StartAsync(builder);

        await journal.UntilAsync(2);
        gate.Release();
        await journal.UntilAsync(4);
        gate.Release(7);
        await queue.UntilEmptyAsync();

        most.ShouldBe(3);
        journal.Entries.Count.ShouldBe(8);
    }
}
