using Microsoft.Extensions.Hosting;

namespace Hotline.LocalHost.Hosting;

/// <summary>Takes work from storage for one function.</summary>
internal interface IListener : IDisposable
{
    void Start(CancellationToken stopping);

    /// <summary>Lets what was taken finish within <paramref name="grace"/>.</summary>
    Task DrainAsync(TimeSpan grace);
}

/// <summary>The listeners of one kind: starts them once HTTP answers, and stops them within the host's shutdown time.</summary>
internal sealed class ListenerGroup(ListenerHealth health, HostStop stop, IHostApplicationLifetime lifetime) : IDisposable
{
    private readonly List<IListener> _listeners = [];

    /// <param name="functions">By name, with what makes the listener of each.</param>
    /// <param name="failed">Told which listener could not be made, and why; the others listen all the same.</param>
    public void StartOnceAnswering(
        ListenerKind kind, IReadOnlyList<(string Name, Func<IListener> Create)> functions, Action<Exception, string> failed)
    {
        foreach (var (name, _) in functions)
        {
            health.Add(name, kind);
        }

        // Making clients loads the storage SDK, which the first answer must not wait for.
        lifetime.ApplicationStarted.Register(() => _ = Task.Run(() => Listen(functions, failed)));
    }

    public Task DrainAsync()
    {
        lock (_listeners)
        {
            return Task.WhenAll(_listeners.Select(listener => listener.DrainAsync(stop.Grace)));
        }
    }

    public void Dispose()
    {
        lock (_listeners)
        {
            foreach (var listener in _listeners)
            {
                listener.Dispose();
            }
        }
    }

    private void Listen(IReadOnlyList<(string Name, Func<IListener> Create)> functions, Action<Exception, string> failed)
    {
        lock (_listeners)
        {
            foreach (var (name, create) in functions)
            {
                try
                {
                    var listener = create();
                    _listeners.Add(listener);
                    listener.Start(lifetime.ApplicationStopping);
                }
                catch (Exception exception)
                {
                    health.Failed(name, StorageError.Kind(exception));
                    failed(exception, name);
                }
            }
        }
    }
}
