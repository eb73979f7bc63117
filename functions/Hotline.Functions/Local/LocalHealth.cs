using Hotline.Functions.Health;

namespace Hotline.Functions;

/// <summary>A listener that failed several times in a row is worth a look; once is the weather.</summary>
internal sealed class LocalHealth(ListenerHealth listeners) : IHostHealth
{
    private const int FailuresToReport = 3;

    public IReadOnlyList<HealthPart> Parts() =>
        [.. listeners.Listeners.Select(state => new HealthPart(state.Function, state.FailuresInARow < FailuresToReport, state.LastError))];
}
