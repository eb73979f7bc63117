using System.Collections.Concurrent;

namespace Hotline.LocalHost;

/// <summary>What each queue and timer listener last saw of its storage, for the app's health page.</summary>
public sealed class ListenerHealth(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, ListenerState> _listeners = new();

    /// <summary>One entry per queue and timer function, ordered by name.</summary>
    public IReadOnlyList<ListenerState> Listeners => [.. _listeners.Values.OrderBy(state => state.Function, StringComparer.Ordinal)];

    internal void Add(string function, ListenerKind kind) => _listeners[function] = new ListenerState(function, kind, null, null, null, 0);

    internal void Succeeded(string function) => Change(function, state => state with { LastSuccess = time.GetUtcNow(), FailuresInARow = 0 });

    internal void Failed(string function, string error) => Change(function, state => state with
    {
        LastErrorAt = time.GetUtcNow(),
        LastError = error,
        FailuresInARow = state.FailuresInARow + 1,
    });

    private void Change(string function, Func<ListenerState, ListenerState> change)
    {
        // One listener writes its own entry, so nothing can come between reading and writing.
        if (_listeners.TryGetValue(function, out var state))
        {
            _listeners[function] = change(state);
        }
    }
}

public enum ListenerKind
{
    Queue,
    Timer,
}

/// <param name="Function">The function's name.</param>
/// <param name="Kind">What triggers it.</param>
/// <param name="LastSuccess">When storage last answered as it should, UTC; null before the first time.</param>
/// <param name="LastErrorAt">When storage last failed, UTC.</param>
/// <param name="LastError">Storage's error code, or the exception's type; never a message, which could hold personal text.</param>
/// <param name="FailuresInARow">Zero while storage answers.</param>
public sealed record ListenerState(
    string Function, ListenerKind Kind, DateTimeOffset? LastSuccess, DateTimeOffset? LastErrorAt, string? LastError, int FailuresInARow);
