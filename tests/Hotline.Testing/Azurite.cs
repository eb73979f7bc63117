using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Hotline.Testing;

/// <summary>A storage emulator of one's own on free ports of 127.0.0.1; it ends with this object, or with this process.</summary>
public sealed class Azurite : IAsyncDisposable
{
    // Node ends with us even if we are killed: our end of the pipe closes, and Azurite flushes and stops as on SIGTERM.
    // And what is in memory stays: after ten minutes Azurite begins to throw away what nobody refers to any more, and for each such thing
    // it sorts all others anew, so that requests of a long run wait for minutes.
    private const string Preloaded =
        "data:text/javascript,import{createRequire}from'node:module';"
        + "process.stdin.resume();process.stdin.on('end',()=>process.kill(process.pid,'SIGTERM'));"
        + "createRequire(process.argv[1])('./common/persistence/MemoryExtentStore.js').default.prototype.deleteExtents=async()=>0";

    /// <summary>More than any test assembly has classes; an account that nobody uses costs nothing.</summary>
    private const int SharedAccounts = 200;

    private static readonly Lazy<Task<Azurite>> Shared = new(() => StartAsync(
        location: null, [.. Enumerable.Range(1, SharedAccounts).Select(number => NewName($"city{number}"))]));

    private readonly Process _process;
    private readonly IReadOnlyList<string> _connectionStrings;
    private int _handedOut;

    private Azurite(Process process, IReadOnlyList<string> connectionStrings)
    {
        _process = process;
        _connectionStrings = connectionStrings;
    }

    /// <summary>Of the first account, the only one unless this is the shared emulator.</summary>
    public string ConnectionString => _connectionStrings[0];

    /// <summary>The process, for tests that stop the emulator in mid-flight.</summary>
    public int ProcessId => _process.Id;

    /// <summary>One emulator for the whole test process, in memory. Keep apart by prefixes; nobody needs to dispose of it.</summary>
    public static Task<Azurite> SharedAsync() => Shared.Value;

    /// <summary>The connection string of an account of the shared emulator that nobody else gets: empty, and a caller's own.</summary>
    public static async Task<string> NewAccountAsync()
    {
        var shared = await Shared.Value;
        return shared._connectionStrings[Interlocked.Increment(ref shared._handedOut)];
    }

    /// <param name="location">Folder that keeps the data; null keeps it in memory.</param>
    /// <param name="account">Name and base64 key; null makes one up, so that nothing else can answer for this emulator.</param>
    /// <param name="heapMegabytes">What Node may use; null for its own limit, some four gigabytes.</param>
    public static Task<Azurite> StartAsync(string? location = null, (string Name, string Key)? account = null, int? heapMegabytes = null) =>
        StartAsync(location, [account ?? NewName("hotline")], heapMegabytes);

    private static async Task<Azurite> StartAsync(string? location, IReadOnlyList<(string Name, string Key)> accounts, int? heapMegabytes = null)
    {
        var process = Process.Start(Command(location, accounts, heapMegabytes)) ?? throw new InvalidOperationException("Azurite did not start.");
        try
        {
            var endpoints = await AzuriteEndpoints.ReadAsync(process);
            return new Azurite(process, [.. accounts.Select(account => $"DefaultEndpointsProtocol=http;AccountName={account.Name};"
                + $"AccountKey={account.Key};BlobEndpoint={endpoints.Blob}/{account.Name};QueueEndpoint={endpoints.Queue}/{account.Name};"
                + $"TableEndpoint={endpoints.Table}/{account.Name};")]);
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        try
        {
            await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (TimeoutException)
        {
            _process.Kill();
        }
        _process.Dispose();
    }

    private static (string Name, string Key) NewName(string name) => (name, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

    private static ProcessStartInfo Command(string? location, IReadOnlyList<(string Name, string Key)> accounts, int? heapMegabytes)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
            Environment = { ["AZURITE_ACCOUNTS"] = string.Join(';', accounts.Select(account => $"{account.Name}:{account.Key}")) },
        };
        // Port 0 lets the system choose, so no port can be taken between asking for it and using it.
        string[] arguments =
        [
            "--import", Preloaded, AzuriteMain(),
            "--skipApiVersionCheck", "--disableTelemetry", "--silent",
            "--blobHost", "127.0.0.1", "--queueHost", "127.0.0.1", "--tableHost", "127.0.0.1",
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        ];
        string[] storage = location is null ? ["--inMemoryPersistence"] : ["--location", Path.GetFullPath(location)];
        string[] heap = heapMegabytes is { } most ? [string.Create(CultureInfo.InvariantCulture, $"--max-old-space-size={most}")] : [];
        foreach (var argument in heap.Concat(arguments).Concat(storage))
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>Node runs the script itself: the wrapper in .bin would be one process more to kill.</summary>
    private static string AzuriteMain()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Hotline.sln")))
            {
                continue;
            }

            var main = Path.Combine(folder.FullName, "node_modules", "azurite", "dist", "src", "azurite.js");
            return File.Exists(main) ? main : throw new InvalidOperationException("Azurite is not installed: run 'npm ci' in the repository's root.");
        }
        throw new InvalidOperationException($"No Hotline.sln above {AppContext.BaseDirectory}.");
    }
}
