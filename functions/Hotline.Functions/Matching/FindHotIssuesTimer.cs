using Hotline.Core.Matching;
using Hotline.Functions.Access;

namespace Hotline.Functions.Matching;

/// <summary>Finds the hot issues once an hour, and warns the supervisors of those that rise.</summary>
[Access(Role.System)]
public sealed class FindHotIssuesTimer(FindHotIssuesHandler handler)
{
    [Function(nameof(FindHotIssuesTimer))]
    public Task RunAsync([TimerTrigger("0 20 * * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
