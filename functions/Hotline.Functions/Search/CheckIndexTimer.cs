using Hotline.Core.Search;
using Hotline.Functions.Access;

namespace Hotline.Functions.Search;

/// <summary>Every five minutes: checks the index against the open cases, or goes on with the walk over all of them.</summary>
[Access(Role.System)]
public sealed class CheckIndexTimer(CheckIndexHandler handler)
{
    [Function(nameof(CheckIndexTimer))]
    public Task RunAsync([TimerTrigger("30 */5 * * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
