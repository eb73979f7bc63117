using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>Raises a case whose classification, by the model or by a person, has become an emergency; other cases cost it nothing.</summary>
public sealed class EmergencyAlarm(NoticeAnnouncement announcement, CityClocks clocks)
{
    /// <summary>In the same commit as the classification.</summary>
    public void RaiseIfNeeded(Case found, Actor by, DateTimeOffset at)
    {
        if (found.State is { Classification.Urgency: Urgency.Emergency, Emergency: null })
        {
            _ = found.RaiseEmergency(reason: null, clocks.Emergency(at), by, at).Value;
        }
    }

    /// <summary>To be called before the commit; does nothing unless an emergency was just raised.</summary>
    public Task AnnounceAsync(Case changed, CancellationToken cancellation) =>
        changed.UnsavedEvents.LastOrDefault()?.Fact is EmergencyRaised ? announcement.SendAsync(changed, cancellation) : Task.CompletedTask;
}
