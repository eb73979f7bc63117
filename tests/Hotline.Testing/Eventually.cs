namespace Hotline.Testing;

/// <summary>Waits for what the queues and timers will have done some time; the limit is for what never happens.</summary>
public static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<T> GetAsync<T>(Func<Task<T>> look, Func<T, bool> isGood, Func<T, string>? describe = null)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var seen = await look();
            if (isGood(seen))
            {
                return seen;
            }

            if (TimeProvider.System.GetElapsedTime(started) > Limit)
            {
                throw new TimeoutException($"Still not so after {Limit}; last seen: {describe?.Invoke(seen) ?? seen?.ToString()}");
            }

            await Task.Delay(Pause);
        }
    }

    public static Task BeAsync(Func<Task<bool>> look) => GetAsync(look, isGood: value => value);

    /// <param name="state">What to say when it never comes true.</param>
    public static Task BeAsync(Func<bool> look, Func<string>? state = null) =>
        GetAsync(() => Task.FromResult(look()), isGood: value => value, _ => state?.Invoke() ?? "false");
}
