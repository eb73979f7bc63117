using Hotline.Core.Policy;

namespace Hotline.Core.Tests.Policy;

public sealed class EmbeddedPolicyTests
{
    [Fact]
    public void EmbeddedFiles_Loaded_HaveNoFault() => Should.NotThrow(() => PolicyLoader.Load(new EmbeddedPolicy()));
}
