namespace Hotline.Benchmarks.Load;

/// <summary>What came of a stretch of load: how long it took, each success's latency (milliseconds), the failures, what it cost.</summary>
internal sealed record LoadFigures(TimeSpan Elapsed, IReadOnlyList<double> Latencies, int Errors, ProcessorUse Used)
{
    public static readonly LoadFigures None = new(TimeSpan.Zero, [], 0, ProcessorUse.None);

    public double Rate => Elapsed > TimeSpan.Zero ? Latencies.Count / Elapsed.TotalSeconds : 0;

    public ProcessorUse UsedForEach => Used.Per(Latencies.Count);

    /// <summary>Two stretches as if they were one.</summary>
    public LoadFigures And(LoadFigures other) =>
        new(Elapsed + other.Elapsed, [.. Latencies, .. other.Latencies], Errors + other.Errors, Used.Plus(other.Used));

    /// <summary>The latencies that these shares of the successes stayed within; zeros without any.</summary>
    public IReadOnlyList<double> Percentiles(params ReadOnlySpan<double> shares)
    {
        var sorted = Latencies.Order().ToList();
        var found = new List<double>();
        foreach (var share in shares)
        {
            found.Add(sorted.Count == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)]);
        }

        return found;
    }
}
