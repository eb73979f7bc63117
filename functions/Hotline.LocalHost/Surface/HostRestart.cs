namespace Hotline.LocalHost;

/// <summary>How the app asks its host to start anew; taken up by <see cref="RestartableHost"/>.</summary>
public sealed class HostRestart
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Safe to repeat; once asked, the host is as good as gone.</summary>
    public void Ask() => _asked.TrySetResult();

    internal Task Asked => _asked.Task;
}
