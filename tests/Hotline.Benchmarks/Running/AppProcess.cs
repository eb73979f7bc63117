using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Hotline.Benchmarks.Running;

/// <summary>The app in a process of its own on a free port, as it runs in production; it ends with this object.</summary>
internal sealed partial class AppProcess : IAsyncDisposable
{
    private const string App = "Hotline.Functions";

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private AppProcess(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public int ProcessId => _process.Id;

    /// <summary>The whole app.</summary>
    /// <param name="folder">Where the app was built or published to; null takes the build that came with the benchmarks.</param>
    public static Task<AppProcess> StartAsync(string connectionString, string? folder = null) =>
        StartAsync(connectionString, [Path.Combine(folder ?? AppContext.BaseDirectory, $"{App}.dll")]);

    /// <summary>The app without its queue and timer functions (see <see cref="ServeHttpCommand"/>), under the app's runtime settings.</summary>
    public static Task<AppProcess> StartHttpOnlyAsync(string connectionString)
    {
        var settings = Path.Combine(AppContext.BaseDirectory, $"{App}.runtimeconfig.json");
        return StartAsync(connectionString, ["exec", "--runtimeconfig", settings, typeof(AppProcess).Assembly.Location, ServeHttpCommand.Name]);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<AppProcess> StartAsync(string connectionString, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The second makes the app end with us even if we are killed: its input then ends.
            Environment = { ["HotlineStorage"] = connectionString, ["LocalHost__EndWithInput"] = "true" },
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The app did not start.");
        try
        {
            return new(process, await AddressAsync(process));
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } match)
            {
                address.TrySetResult(new(match.Value));
            }
        };
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The app ended before it listened."));
        // Reading goes on for good, else the app would block on a full pipe.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return await address.Task.WaitAsync(StartLimit);
    }

    [GeneratedRegex("(?<=listening on: )http://[0-9.:]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
