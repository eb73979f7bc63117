using Hotline.Core.Exchange;
using Hotline.Core.Policy;

namespace Hotline.Functions.Exchange;

/// <summary>Refuses to start where a department's cases would go to an instance that nobody has named.</summary>
public sealed class ExchangeCheck(CityPolicy policy, PartnerCheck check) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        check.FaultsOf(policy) is { Count: > 0 } faults ? throw new PolicyException(faults) : Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
