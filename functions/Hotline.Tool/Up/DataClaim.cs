using System.Diagnostics;
using System.Text.Json;
using Hotline.Core;

namespace Hotline.Tool.Up;

/// <summary>A process that works on the data.</summary>
internal sealed record Worker(string Name, int ProcessId);

/// <summary>
/// The sole right to a data folder: a file held open (and locked) while we run. It names the processes at work, so that what
/// a killed run may have left is waited for and never shares the data with us.
/// </summary>
internal sealed class DataClaim : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly FileStream _file;

    private DataClaim(FileStream file) => _file = file;

    public static async Task<DataClaim> TakeAsync(Folders folders, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folders.Data);
        FileStream file;
        try
        {
            file = new FileStream(folders.Claim, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        }
        catch (IOException taken)
        {
            throw new ToolException($"Another './hotline up' works on {folders.Shown(folders.Data)}{Named(Read(folders.Claim))}. Stop it first.", taken);
        }

        var claim = new DataClaim(file);
        try
        {
            await WaitForAsync(Read(folders.Claim), cancellation);
            claim.Name([]);
            return claim;
        }
        catch
        {
            claim.Dispose();
            throw;
        }
    }

    public static IReadOnlyList<Worker> Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return file.Length == 0 ? [] : JsonSerializer.Deserialize<List<Worker>>(file, CoreJson.Options) ?? [];
    }

    public void Name(IEnumerable<Worker> workers)
    {
        _file.SetLength(0);
        JsonSerializer.Serialize(_file, workers.Prepend(new("up", Environment.ProcessId)), CoreJson.Options);
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();

    private static async Task WaitForAsync(IReadOnlyList<Worker> workers, CancellationToken cancellation)
    {
        foreach (var worker in workers.Where(worker => worker.ProcessId != Environment.ProcessId))
        {
            try
            {
                using var process = Process.GetProcessById(worker.ProcessId);
                if (process.ProcessName == worker.Name)
                {
                    await process.WaitForExitAsync(cancellation).WaitAsync(Patience, cancellation);
                }
            }
            catch (ArgumentException)
            {
                // It has ended.
            }
            catch (TimeoutException late)
            {
                throw new ToolException($"A process of an earlier run still works on the data{Named([worker])}. End it first.", late);
            }
        }
    }

    private static string Named(IReadOnlyList<Worker> workers) =>
        workers.Count == 0 ? "" : $" (process {workers[0].ProcessId})";
}
