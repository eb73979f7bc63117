using Hotline.Core.Classify;
using Hotline.Core.Map;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Editing;
using Hotline.Language.Places;
using Hotline.Language.Redaction;

namespace Hotline.Language.ColdStart;

/// <summary>Understands by a proposed policy alone, from the examples of its own categories.</summary>
public sealed class PolicyTrials(TimeProvider time) : IPolicyTrials
{
    public (ITextUnderstanding Understanding, IDistrictMap Map) By(CityPolicy policy, IPolicySource files) => (
        new EmbeddedUnderstanding(policy, new ColdStartModel(new ColdStartTraining(policy), time), new Redactor(policy)),
        new DistrictMap(policy, files));
}
