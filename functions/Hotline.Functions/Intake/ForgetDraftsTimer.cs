using Hotline.Core.Intake;
using Hotline.Functions.Access;

namespace Hotline.Functions.Intake;

/// <summary>Forgets complaints that were begun and not filed, every night.</summary>
[Access(Role.System)]
public sealed class ForgetDraftsTimer(ForgetDraftsHandler handler)
{
    [Function(nameof(ForgetDraftsTimer))]
    public Task RunAsync([TimerTrigger("0 30 18 * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
