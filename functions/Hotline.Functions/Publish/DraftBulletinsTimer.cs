using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>Drafts what is due every night at twenty past one (UTC 17:20 is 01:20 in China); what was missed, the next round drafts.</summary>
[Access(Role.System)]
public sealed partial class DraftBulletinsTimer(DraftDueBulletinsHandler handler, ILogger<DraftBulletinsTimer> logger)
{
    [Function(nameof(DraftBulletinsTimer))]
    public async Task RunAsync([TimerTrigger("0 20 17 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        foreach (var bulletin in await handler.HandleAsync(cancellation))
        {
            Log.Drafted(logger, bulletin.Id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Drafted bulletin {Bulletin}.")]
        public static partial void Drafted(ILogger logger, string bulletin);
    }
}
