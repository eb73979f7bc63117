namespace Hotline.Storage;

/// <summary>
/// Does something the first time it is needed and remembers it worked; a failure is forgotten, so that the next caller tries again.
/// </summary>
internal sealed class Once<T>(Func<Task<T>> create)
{
    private Task<T>? _made;

    public Task<T> Value
    {
        get
        {
            var made = Volatile.Read(ref _made);
            if (made is { IsFaulted: false, IsCanceled: false })
            {
                return made;
            }

            // Two callers may both create: creating what exists is harmless.
            var mine = create();
            Volatile.Write(ref _made, mine);
            return mine;
        }
    }
}
