using Hotline.Core.Remind;
using Hotline.Functions.Access;

namespace Hotline.Functions.Remind;

/// <summary>Every minute, the next one on the roster is alerted of what nobody acknowledged in time.</summary>
[Access(Role.System)]
public sealed class EscalateEmergenciesTimer(EscalateEmergenciesHandler handler)
{
    [Function(nameof(EscalateEmergenciesTimer))]
    public Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
