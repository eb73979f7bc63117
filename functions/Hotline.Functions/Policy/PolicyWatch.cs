using Hotline.Core.Calendar;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Versions;
using Microsoft.Extensions.Options;

namespace Hotline.Functions.Policy;

/// <summary>
/// Looks whether another version of the policy came into force and then has the process start anew with it. A version that this
/// process cannot read or use is left alone, loudly: the old rules are better than no service.
/// </summary>
public sealed partial class PolicyWatch(
    IPolicyVersions versions, PolicyInForce running, IProcessRestart restart, IOptions<PolicyOptions> options,
    IHostApplicationLifetime lifetime, TimeProvider time, ILogger<PolicyWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.StartedAsync(stoppingToken);
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.PolicyLookSeconds), time);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            if (await HasMovedAsync(stoppingToken))
            {
                restart.Ask();
                return;
            }
        }
    }

    private async Task<bool> HasMovedAsync(CancellationToken cancellation)
    {
        try
        {
            if (await versions.TagAsync(cancellation) == running.StoreTag)
            {
                return false;
            }

            var version = (await versions.HistoryAsync(cancellation)).Versions[^1];
            var files = await versions.FilesAsync(version, cancellation);
            CityCalendar.Load(PolicyLoader.Load(files), files);
            Log.Moved(logger, running.Number, version.Number);
            return true;
        }
        catch (Exception unusable) when (unusable is InvalidDataException or PolicyException or InvalidCalendarException)
        {
            Log.Unusable(logger, unusable, running.Number);
            return false;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, failure);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Version {Next} of the policy is in force; this process ran by version {Number} and starts anew")]
        public static partial void Moved(ILogger logger, int number, int next);

        [LoggerMessage(LogLevel.Critical, "The policy in force cannot be used; this process goes on with version {Number}")]
        public static partial void Unusable(ILogger logger, Exception unusable, int number);

        [LoggerMessage(LogLevel.Warning, "Whether another version of the policy is in force could not be seen this time")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
