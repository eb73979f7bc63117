namespace Hotline.LocalHost.Hosting;

/// <summary>Waits that double from <paramref name="shortest"/> to <paramref name="longest"/> until reset.</summary>
internal sealed class Backoff(TimeSpan shortest, TimeSpan longest)
{
    private int _doublings;

    public TimeSpan Next()
    {
        var wait = shortest * Math.Pow(2, _doublings);
        if (wait >= longest)
        {
            return longest;
        }

        _doublings++;
        return wait;
    }

    public void Reset() => _doublings = 0;
}
