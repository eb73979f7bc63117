using Hotline.Core.Publish.Ledger;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>Compares a part of what was published with what is stored, every night at two o'clock (UTC 18:00).</summary>
[Access(Role.System)]
public sealed partial class CheckLedgerTimer(CheckLedgerHandler handler, ILogger<CheckLedgerTimer> logger)
{
    [Function(nameof(CheckLedgerTimer))]
    public async Task RunAsync([TimerTrigger("0 0 18 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var check = await handler.HandleAsync(new(All: false), cancellation);
        if (!check.Holds)
        {
            LogBroken(logger, string.Join(", ", check.Broken), check.Fault);
        }
    }

    [LoggerMessage(LogLevel.Critical, "What is stored is not what the ledger published: {Cases} {Fault}")]
    private static partial void LogBroken(ILogger logger, string cases, LedgerFault? fault);
}
