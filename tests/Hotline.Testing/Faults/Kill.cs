namespace Hotline.Testing;

/// <summary>When a storage request dies: before the server has seen it, or after, so that only its answer is lost.</summary>
public enum KillMoment
{
    BeforeSending,
    AfterTheServer,
}

/// <summary>
/// The death of a process in the middle of one operation: its N-th storage request fails, and every one after it, as the dead send
/// nothing.
/// </summary>
public sealed class Kill(int at, KillMoment moment)
{
    private int _requests;

    /// <summary>Whether the operation came so far.</summary>
    public bool Happened => _requests >= at;

    public async ValueTask AroundAsync(Func<ValueTask> send)
    {
        var request = Interlocked.Increment(ref _requests);
        if (request == at && moment == KillMoment.AfterTheServer)
        {
            await send();
        }

        if (request >= at)
        {
            throw new ProcessDiedException();
        }

        await send();
    }
}

/// <summary>Nothing of ours or of the storage SDK catches it or tries again after it.</summary>
public sealed class ProcessDiedException : Exception
{
    public ProcessDiedException()
        : base("The process died here.")
    {
    }
}
