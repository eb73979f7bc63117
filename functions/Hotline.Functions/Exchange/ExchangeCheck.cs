using Hotline.Core.Exchange;
using Hotline.Core.Policy;

namespace Hotline.Functions.Exchange;

/// <summary>Refuses to start where a department's cases would go to an instance that nobody has named.</summary>
public sealed class ExchangeCheck(CityPolicy policy, ExchangePartners partners) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var unknown = policy.Departments.All.FirstOrDefault(department => department.ExchangePartner is { } partner && partners.Find(partner) is null);
        return unknown is null
            ? Task.CompletedTask
            : throw new PolicyException(
                [new("departments.json", unknown.Id, $"exchange.partner \"{unknown.ExchangePartner}\" is not among Hotline__Exchange__Partners")]);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
