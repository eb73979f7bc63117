using Hotline.Core.Policy;
using Hotline.Core.Policy.Checking;
using Hotline.Core.Policy.Versions;

namespace Hotline.Core.Exchange;

/// <summary>A department's cases go only to an instance that the settings name: what else the policy says cannot come into force.</summary>
public sealed class PartnerCheck(ExchangePartners partners) : IPolicyFileCheck
{
    public IReadOnlyList<PolicyFault> FaultsOf(CityPolicy policy, IPolicySource files) => FaultsOf(policy);

    public IReadOnlyList<PolicyFault> FaultsOf(CityPolicy policy) =>
    [
        .. policy.Departments.All
            .Where(department => department.ExchangePartner is { } partner && partners.Find(partner) is null)
            .Select(department => new PolicyFault("departments.json", department.Id, Faults.UnknownPartner(department.ExchangePartner!))),
    ];
}
