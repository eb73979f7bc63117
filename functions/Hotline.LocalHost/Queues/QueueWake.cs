using System.Collections.Concurrent;

namespace Hotline.LocalHost;

/// <summary>
/// Tells this process's listener that a message was sent, so that it polls at once instead of at its next turn.
/// A comfort only: a message nobody announced is found all the same.
/// </summary>
public sealed class QueueWake
{
    private readonly ConcurrentDictionary<string, Action> _listeners = new();

    /// <summary>Wakes the listener of <paramref name="queueName"/> after <paramref name="delay"/>, the message's invisibility.</summary>
    public void Wake(string queueName, TimeSpan delay = default)
    {
        if (!_listeners.TryGetValue(queueName, out var wake))
        {
            return;
        }

        if (delay <= TimeSpan.Zero)
        {
            wake();
        }
        else
        {
            _ = Task.Delay(delay).ContinueWith(_ => wake(), TaskScheduler.Default);
        }
    }

    internal void Register(string queueName, Action wake) => _listeners.AddOrUpdate(queueName, wake, (_, others) => others + wake);
}
