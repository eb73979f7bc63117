using Hotline.Core;
using Hotline.Core.Cases;

namespace Hotline.Tool.Demo;

/// <summary>A case that is still to happen: what comes next, in the order of time, through the case's own transitions.</summary>
internal sealed class DemoCase(Case received)
{
    private readonly Queue<(DateTimeOffset At, Func<Case, DateTimeOffset, Result<CaseEvent>> Step)> _next = new();
    private DateTimeOffset _last = received.State.ReceivedAt;

    public Reference Reference { get; } = received.State.Reference;

    public DateTimeOffset ReceivedAt { get; } = received.State.ReceivedAt;

    /// <summary>Null once it is stored.</summary>
    public Case? Unstored { get; private set; } = received;

    public bool HasStepsUntil(DateTimeOffset until) => _next.TryPeek(out var next) && next.At <= until;

    /// <summary>Not before the step before it.</summary>
    public DateTimeOffset Then(DateTimeOffset at, Func<Case, DateTimeOffset, Result<CaseEvent>> step)
    {
        _last = at > _last ? at : _last.AddMinutes(1);
        _next.Enqueue((_last, step));
        return _last;
    }

    /// <summary>Takes every step that is due; one that the case refuses ends its story there.</summary>
    public void Play(Case found, DateTimeOffset until)
    {
        while (HasStepsUntil(until))
        {
            var (at, step) = _next.Dequeue();
            if (!step(found, at).Succeeded)
            {
                _next.Clear();
            }
        }
    }

    public void Stored() => Unstored = null;
}
