using System.Diagnostics;
using System.Globalization;

namespace Hotline.Tool.Up;

/// <summary>Azurite on the data folder, with an account of our own so that no other emulator can be mistaken for it.</summary>
internal sealed class StorageEmulator : IAsyncDisposable
{
    private const string Account = "hotline";
    private const int UsualBlobPort = 10_000;
    private const int UsualQueuePort = 10_001;
    private const int UsualTablePort = 10_002;
    private const int Services = 3;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private StorageEmulator(Child process, string connectionString, IReadOnlyList<int> ports)
    {
        Process = process;
        ConnectionString = connectionString;
        Ports = ports;
    }

    public Child Process { get; }

    public string ConnectionString { get; }

    /// <summary>Of blobs, queues and tables.</summary>
    public IReadOnlyList<int> Ports { get; }

    public static async Task<StorageEmulator> StartAsync(Folders folders, FreePorts free, CancellationToken cancellation)
    {
        var key = SecretFile.ReadOrMake(folders.AzuriteKey);
        int[] ports =
        [
            free.From(UsualBlobPort, "blob storage"),
            free.From(UsualQueuePort, "queue storage"),
            free.From(UsualTablePort, "table storage"),
        ];
        var listening = new CountdownEvent(Services);
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var child = Child.Start("storage emulator", Command(folders, key, ports), new LogFile(Path.Combine(folders.Logs, "azurite.log")), line =>
        {
            if (line.Contains("successfully listening", StringComparison.Ordinal) && listening.Signal())
            {
                ready.TrySetResult();
            }
        });
        var emulator = new StorageEmulator(child, Connection(key, ports), ports);
        try
        {
            await Task.WhenAny(ready.Task, child.Exited).WaitAsync(StartLimit, cancellation);
            if (!ready.Task.IsCompleted)
            {
                throw child.Failure();
            }

            await File.WriteAllLinesAsync(folders.AzuritePorts, ports.Select(Text), cancellation);
            return emulator;
        }
        catch
        {
            await emulator.DisposeAsync();
            throw;
        }
    }

    /// <summary>Of the emulator that runs on that data, or ran last.</summary>
    public static string ConnectionTo(Folders folders) => File.Exists(folders.AzuritePorts)
        ? Connection(
            File.ReadAllText(folders.AzuriteKey).Trim(),
            [.. File.ReadAllLines(folders.AzuritePorts).Select(port => int.Parse(port, CultureInfo.InvariantCulture))])
        : throw new ToolException("No './hotline up' has run here: name a storage with --storage.");

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private static ProcessStartInfo Command(Folders folders, string key, int[] ports)
    {
        var main = Path.Combine(folders.Root, "node_modules", "azurite", "dist", "src", "azurite.js");
        if (!File.Exists(main))
        {
            throw new ToolException($"Azurite is not installed: run 'npm ci' in {folders.Root}.");
        }

        // Node runs the script itself: the wrapper that npm would start is one process more to end.
        return new ProcessStartInfo("node",
        [
            "--import", new Uri(Path.Combine(AppContext.BaseDirectory, "end-with-parent.mjs")).AbsoluteUri, main,
            "--location", folders.Azurite, "--skipApiVersionCheck", "--disableTelemetry", "--silent",
            "--blobHost", "127.0.0.1", "--blobPort", Text(ports[0]),
            "--queueHost", "127.0.0.1", "--queuePort", Text(ports[1]),
            "--tableHost", "127.0.0.1", "--tablePort", Text(ports[2]),
        ])
        {
            WorkingDirectory = folders.Data,
            Environment = { ["AZURITE_ACCOUNTS"] = $"{Account}:{key}" },
        };
    }

    private static string Connection(string key, int[] ports) =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={key};BlobEndpoint=http://127.0.0.1:{Text(ports[0])}/{Account};"
        + $"QueueEndpoint=http://127.0.0.1:{Text(ports[1])}/{Account};TableEndpoint=http://127.0.0.1:{Text(ports[2])}/{Account};";

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
