using System.Collections.Concurrent;

namespace Hotline.LocalHost.Tests.Samples;

/// <summary>What the sample functions did, and what the tests tell them to do.</summary>
public sealed class Journal
{
    private readonly ConcurrentQueue<string> _entries = new();

    /// <summary>Called by samples at their heart; a test may make it wait or throw.</summary>
    public Func<string, CancellationToken, Task> OnRun { get; set; } = (_, _) => Task.CompletedTask;

    public IReadOnlyList<string> Entries => [.. _entries];

    public async Task RunAsync(string entry, CancellationToken cancellation = default)
    {
        _entries.Enqueue(entry);
        await OnRun(entry, cancellation);
    }

    public void Note(string entry) => _entries.Enqueue(entry);

    public Task UntilAsync(int count) => UntilAsync(entries => entries.Count >= count);

    public Task UntilAsync(Func<IReadOnlyList<string>, bool> condition) => Eventually.BeAsync(() => condition(Entries), () => string.Join(", ", Entries));
}
