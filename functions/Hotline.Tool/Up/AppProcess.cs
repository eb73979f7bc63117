using System.Diagnostics;
using System.Globalization;
using System.Net;
using Hotline.Storage;

namespace Hotline.Tool.Up;

/// <summary>The function app on the local host, as a process of its own.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private AppProcess(Child process, Uri address)
    {
        Process = process;
        Address = address;
    }

    public Child Process { get; }

    public Uri Address { get; }

    /// <summary>Returns once the app says that it is healthy.</summary>
    public static async Task<AppProcess> StartAsync(Folders folders, int port, string connectionString, CancellationToken cancellation)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var program = Path.Combine(AppContext.BaseDirectory, "Hotline.Functions.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", address.OriginalString, "--LocalHost:EndWithInput", "true"])
        {
            WorkingDirectory = folders.Data,
            Environment =
            {
                [StorageNames.Connection] = connectionString,
                ["Hotline__MasterKey"] = SecretFile.ReadOrMake(folders.MasterKey),
                ["Hotline__LedgerKey"] = folders.LedgerKeys,
            },
        };
        var app = new AppProcess(Child.Start("app", start, new LogFile(Path.Combine(folders.Logs, "app.log"))), address);
        try
        {
            await app.WaitUntilHealthyAsync(cancellation);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private async Task WaitUntilHealthyAsync(CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        using var http = new HttpClient { BaseAddress = Address, Timeout = StartLimit };
        while (!await IsHealthyAsync(http, cancellation))
        {
            if (Process.Exited.IsCompleted || waited.Elapsed > StartLimit)
            {
                throw Process.Failure();
            }

            await Task.Delay(BetweenLooks, cancellation);
        }
    }

    private static async Task<bool> IsHealthyAsync(HttpClient http, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.GetAsync(new Uri("/api/health", UriKind.Relative), cancellation);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
