using Hotline.Functions.Health;

namespace Hotline.Functions;

/// <summary>On Azure the platform runs the listeners and watches them itself.</summary>
internal sealed class AzureHealth : IHostHealth
{
    public IReadOnlyList<HealthPart> Parts() => [];
}
