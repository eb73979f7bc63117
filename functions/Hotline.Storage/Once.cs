namespace Hotline.Storage;

/// <summary>
/// Does something before its first use and remembers that it worked. Until then every caller does it for itself: doing it twice is
/// harmless, and nobody fails with another caller's failure.
/// </summary>
internal sealed class Once<T>(Func<Task<T>> create)
{
    private Task<T>? _made;

    public Task<T> Value => Volatile.Read(ref _made) ?? MakeAsync();

    private async Task<T> MakeAsync()
    {
        var made = await create();
        Volatile.Write(ref _made, Task.FromResult(made));
        return made;
    }
}
