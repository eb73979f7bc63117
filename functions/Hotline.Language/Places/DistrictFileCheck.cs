using Hotline.Core.Policy;
using Hotline.Core.Policy.Versions;

namespace Hotline.Language.Places;

/// <summary>Judges a proposed map of the districts as the start would.</summary>
public sealed class DistrictFileCheck : IPolicyFileCheck
{
    public IReadOnlyList<PolicyFault> FaultsOf(CityPolicy policy, IPolicySource files)
    {
        try
        {
            new DistrictMap(policy, files).Check();
            return [];
        }
        catch (PolicyException refused)
        {
            return refused.Faults;
        }
    }
}
