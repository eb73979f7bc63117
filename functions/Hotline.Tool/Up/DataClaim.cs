using System.Diagnostics;
using System.Text.Json;
using Hotline.Core;

namespace Hotline.Tool.Up;

/// <summary>
/// The sole right to a data folder: a file locked while we run. Beside it stand the processes at work, so that what a killed run
/// may have left is waited for and never shares the data with us.
/// </summary>
internal sealed class DataClaim : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _lock;
    private readonly string _workers;

    private DataClaim(FileStream @lock, string workers)
    {
        _lock = @lock;
        _workers = workers;
    }

    public static async Task<DataClaim> TakeAsync(Folders folders, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folders.Data);
        var claim = new DataClaim(Lock(folders), folders.Workers);
        try
        {
            foreach (var worker in Read(folders.Workers))
            {
                await WaitForAsync(worker, cancellation);
            }

            claim.Name();
            return claim;
        }
        catch
        {
            claim._lock.Dispose();
            throw;
        }
    }

    public static IReadOnlyList<Worker> Read(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize<List<Worker>>(File.ReadAllBytes(path), CoreJson.Options)! : [];

    /// <summary>Names those at work beside ourselves.</summary>
    public void Name(params IEnumerable<Worker> others)
    {
        using var self = Process.GetCurrentProcess();
        File.WriteAllBytes(_workers, JsonSerializer.SerializeToUtf8Bytes(others.Prepend(Worker.Of("up", self)), CoreJson.Options));
    }

    public void Dispose()
    {
        File.Delete(_workers);
        _lock.Dispose();
    }

    private static FileStream Lock(Folders folders)
    {
        try
        {
            return new FileStream(folders.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new ToolException($"Another './hotline up' works on {folders.Shown(folders.Data)}{Named(Read(folders.Workers))}. Stop it first.", taken);
        }
    }

    private static async Task WaitForAsync(Worker worker, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (worker.Lives())
        {
            if (waited.Elapsed > Patience)
            {
                throw new ToolException($"A process of an earlier run still works on the data{Named([worker])}. End it first.");
            }

            await Task.Delay(BetweenLooks, cancellation);
        }
    }

    private static string Named(IReadOnlyList<Worker> workers) => workers is [var first, ..] ? $" (process {first.ProcessId})" : "";
}
