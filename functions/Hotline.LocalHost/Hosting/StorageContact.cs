using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Hosting;

/// <summary>How one listener gets on with storage: its health, its waits while storage fails, and two log lines per outage.</summary>
internal sealed partial class StorageContact(string function, ListenerHealth health, ILogger logger)
{
    private readonly Backoff _wait = new(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(10));
    private bool _down;

    public void Succeeded()
    {
        health.Succeeded(function);
        _wait.Reset();
        if (_down)
        {
            Log.Back(logger, function);
        }

        _down = false;
    }

    /// <summary>Returns how long to wait before the next try.</summary>
    public TimeSpan Failed(Exception exception)
    {
        var error = StorageError.Kind(exception);
        health.Failed(function, error);
        var wait = _wait.Next();
        if (_down)
        {
            Log.StillDown(logger, function, error, wait);
        }
        else
        {
            Log.Down(logger, StorageError.Detail(exception), function, error, wait);
        }

        _down = true;
        return wait;
    }

    private static partial class Log
    {
        [LoggerMessage(51, LogLevel.Warning, "Function {Function} cannot reach its storage ({Error}); next try in {Wait}, and so on until it answers")]
        public static partial void Down(ILogger logger, Exception? exception, string function, string error, TimeSpan wait);

        [LoggerMessage(52, LogLevel.Debug, "Function {Function} still cannot reach its storage ({Error}); next try in {Wait}")]
        public static partial void StillDown(ILogger logger, string function, string error, TimeSpan wait);

        [LoggerMessage(53, LogLevel.Information, "Function {Function} reaches its storage again")]
        public static partial void Back(ILogger logger, string function);
    }
}
