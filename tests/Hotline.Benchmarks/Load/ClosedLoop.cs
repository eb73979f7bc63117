using System.Diagnostics;

namespace Hotline.Benchmarks.Load;

/// <summary>
/// Clients that each do one thing after another without a pause, as long as the time lasts. Bounded in count too, so that a
/// mistake cannot fill a disk.
/// </summary>
internal static class ClosedLoop
{
    private const int Most = 1_000_000;

    public static Task<LoadFigures> RunAsync(int clients, TimeSpan duration, Func<Task<bool>> once, CancellationToken cancellation) =>
        RunAsync(clients, duration, Most, once, cancellation);

    /// <summary>One client, a given number of times.</summary>
    public static Task<LoadFigures> RepeatAsync(int times, Func<Task<bool>> once, CancellationToken cancellation) =>
        RunAsync(clients: 1, TimeSpan.MaxValue, times, once, cancellation);

    /// <param name="once">True when it succeeded; what it throws counts as an error.</param>
    private static async Task<LoadFigures> RunAsync(int clients, TimeSpan duration, int most, Func<Task<bool>> once, CancellationToken cancellation)
    {
        var left = most;
        var start = Stopwatch.GetTimestamp();
        var loops = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(ClientAsync, cancellation)));
        return new(
            Stopwatch.GetElapsedTime(start),
            [.. loops.SelectMany(loop => loop.Latencies)],
            loops.Sum(loop => loop.Errors),
            ProcessorUse.None);

        async Task<(List<double> Latencies, int Errors)> ClientAsync()
        {
            var latencies = new List<double>();
            var errors = 0;
            while (Stopwatch.GetElapsedTime(start) < duration && Interlocked.Decrement(ref left) >= 0)
            {
                cancellation.ThrowIfCancellationRequested();
                var begun = Stopwatch.GetTimestamp();
                if (await SucceedsAsync(once))
                {
                    latencies.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                }
                else
                {
                    errors++;
                }
            }

            return (latencies, errors);
        }
    }

    private static async Task<bool> SucceedsAsync(Func<Task<bool>> once)
    {
        try
        {
            return await once();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return false;
        }
    }
}
