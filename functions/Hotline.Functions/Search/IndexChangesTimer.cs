using Hotline.Core.Search;
using Hotline.Functions.Access;

namespace Hotline.Functions.Search;

/// <summary>Writes changed cases into the index four times a minute, so that a new case is found within the minute.</summary>
[Access(Role.System)]
public sealed class IndexChangesTimer(IndexChangesHandler handler)
{
    [Function(nameof(IndexChangesTimer))]
    public Task RunAsync([TimerTrigger("*/15 * * * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
