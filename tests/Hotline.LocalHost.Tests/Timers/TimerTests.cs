using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Hotline.LocalHost.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.LocalHost.Tests.Timers;

public sealed class TimerTests
{
    private const string Hourly = "0 0 * * * *";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 8, 3, 8, 30, 0, TimeSpan.Zero));
    private readonly string _hostId = $"h-{RandomNumberGenerator.GetHexString(12, lowercase: true)}";
    private readonly Journal _journal = new();

    [Fact]
    public async Task Occurrence_WhenItsTimeComes_RunsOnce()
    {
        await using var host = await StartAsync();
        _journal.Entries.ShouldBeEmpty();

        AdvanceTo(9, 0);
        await _journal.UntilAsync(1);
        AdvanceTo(10, 0);
        await _journal.UntilAsync(2);

        _journal.Entries.ShouldBe(["09:00 due 09:00 late False", "10:00 due 10:00 late False"]);
    }

    [Fact]
    public async Task Occurrences_MissedWhileDown_RunOnceOnStart()
    {
        await using (await StartAsync())
        {
            AdvanceTo(9, 0);
            await _journal.UntilAsync(1);
        }
        AdvanceTo(12, 10);

        await using var host = await StartAsync();
        await _journal.UntilAsync(2);
        await UntilRecordedAsync(12);
        AdvanceTo(13, 0);
        await _journal.UntilAsync(3);

        _journal.Entries.ShouldBe(["09:00 due 09:00 late False", "12:10 due 10:00 late True", "13:00 due 13:00 late False"]);
    }

    [Fact]
    public async Task Occurrence_MissedBeforeTheFirstRound_RunsOnStart()
    {
        await (await StartAsync()).DisposeAsync();
        AdvanceTo(9, 10);

        await using var host = await StartAsync();

        await _journal.UntilAsync(1);
        _journal.Entries.ShouldBe(["09:10 due 09:00 late True"]);
    }

    [Fact]
    public async Task Schedule_Changed_IsNotLateByTheOldOne()
    {
        await (await StartAsync()).DisposeAsync();
        AdvanceTo(9, 10);

        await using var host = await StartAsync("0 0 11 * * *");
        AdvanceTo(11, 0);

        await _journal.UntilAsync(1);
        _journal.Entries.ShouldHaveSingleItem().ShouldStartWith("11:00");
    }

    [Fact]
    public async Task TwoHosts_WithOneTimer_RunEachOccurrenceOnce()
    {
        _journal.OnRun = (_, cancellation) => Task.Delay(200, cancellation);
        await using var one = await StartAsync();
        await using var other = await StartAsync();

        for (var hour = 9; hour <= 12; hour++)
        {
            AdvanceTo(hour, 0);
            await _journal.UntilAsync(hour - 8);
            await UntilRecordedAsync(hour);
        }
        // Long enough for the second host to have asked for the lease again.
        await Task.Delay(1500);

        _journal.Entries.Select(entry => entry[..5]).ShouldBe(["09:00", "10:00", "11:00", "12:00"]);
    }

    [Fact]
    public async Task Round_ThatFails_DoesNotKeepTheNextFromRunning()
    {
        _journal.OnRun = (entry, _) => entry.StartsWith("09", StringComparison.Ordinal) ? throw new InvalidOperationException("round") : Task.CompletedTask;
        await using var host = await StartAsync();

        AdvanceTo(9, 0);
        await UntilRecordedAsync(9);
        AdvanceTo(10, 0);

        await _journal.UntilAsync(2);
        _journal.Entries.Select(entry => entry[..5]).ShouldBe(["09:00", "10:00"]);
    }

    [Fact]
    public async Task Round_CutShortByAStop_RunsAgainOnTheNextStart()
    {
        _journal.OnRun = (_, cancellation) => Task.Delay(Timeout.Infinite, cancellation);
        await using (await StartAsync())
        {
            AdvanceTo(9, 0);
            await _journal.UntilAsync(1);
        }
        _journal.OnRun = (_, _) => Task.CompletedTask;

        await using var host = await StartAsync();

        await _journal.UntilAsync(2);
        _journal.Entries.ShouldBe(["09:00 due 09:00 late False", "09:00 due 09:00 late True"]);
    }

    [Fact]
    public async Task Round_WhoseLeaseIsLost_IsCancelledAndRunAgain()
    {
        _journal.OnRun = async (_, cancellation) =>
        {
            if (_journal.Entries.Count > 1)
            {
                return;
            }

            await Task.Delay(Timeout.Infinite, cancellation);
        };
        await using var host = await StartAsync();
        AdvanceTo(9, 0);
        await _journal.UntilAsync(1);

        await (await StateAsync()).GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);

        await _journal.UntilAsync(2);
        await UntilRecordedAsync(9);
        _journal.Entries.ShouldAllBe(entry => entry.StartsWith("09:00 due 09:00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Schedule_UnderAMinute_HasNoStatusAndIsNotCaughtUp()
    {
        await using (await StartAsync("*/20 * * * * *"))
        {
            _time.Advance(TimeSpan.FromSeconds(20));
            await _journal.UntilAsync(1);
        }
        AdvanceTo(9, 0);

        await using var host = await StartAsync("*/20 * * * * *");
        await Task.Delay(300);

        _journal.Entries.ShouldBe(["08:30 due  late False"]);
    }

    [Fact]
    public async Task Timer_WithRunOnStartup_RunsWhenTheHostStarts()
    {
        var builder = Builder(typeof(StartupTimer), Hourly, await Azurite.SharedAsync());
        await using var host = await TestHost.StartAsync(builder);

        await _journal.UntilAsync(1);
        _journal.Entries.ShouldBe(["started, late False"]);
    }

    private async Task<TestHost> StartAsync(string schedule = Hourly)
    {
        var host = await TestHost.StartAsync(Builder(typeof(HourlyTimer), schedule, await Azurite.SharedAsync()));
        // A schedule under a minute asks storage for nothing before its first round.
        var listener = host.Services.GetRequiredService<ListenerHealth>();
        if (schedule == Hourly || schedule.StartsWith("0 ", StringComparison.Ordinal))
        {
            await Eventually.BeAsync(() => listener.Listeners[0].LastSuccess is not null);
        }
        else
        {
            await Task.Delay(300);
        }

        return host;
    }

    private FunctionsApplicationBuilder Builder(Type timer, string schedule, Azurite azurite)
    {
        var builder = TestHost.Builder(timer).On(azurite.ConnectionString).Sharing(_journal)
            .With("Schedule", schedule)
            .With("AzureFunctionsWebHost:hostId", _hostId)
            .With("LocalHost:TimerLease", "00:00:15");
        builder.Services.AddSingleton<TimeProvider>(_time);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(2));
        return builder;
    }

    private void AdvanceTo(int hour, int minute) => _time.SetUtcNow(new DateTimeOffset(2026, 8, 3, hour, minute, 0, TimeSpan.Zero));

    /// <summary>Waits until the round of this hour is written down, so that the clock can move on.</summary>
    private async Task UntilRecordedAsync(int hour)
    {
        var state = await StateAsync();
        await Eventually.BeAsync(async () =>
            (await state.DownloadContentAsync()).Value.Content.ToString().Contains($"\"next\":\"2026-08-03T{hour + 1:00}:", StringComparison.Ordinal));
    }

    private async Task<BlobClient> StateAsync() => new(
        (await Azurite.SharedAsync()).ConnectionString, "hotline-hosts", $"{_hostId}/timers/Hourly.json");
}
