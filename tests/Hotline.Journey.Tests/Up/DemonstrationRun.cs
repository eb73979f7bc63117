using System.Net.Sockets;
using System.Text.Json;
using Hotline.Tool.Demonstration;
using Hotline.Tool.Up;

namespace Hotline.Journey.Tests.Up;

/// <summary>
/// The demonstration city, up for all tests of a class: its first load is interrupted by Ctrl-C and the second goes on, and the
/// port it wants is taken.
/// </summary>
public sealed class DemonstrationRun : IAsyncLifetime
{
    private const int FiledBeforeCtrlC = 10;

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("hotline-up-");
    private readonly TcpListener _elsewhere = new(IPAddress.Loopback, 0);

    public int TakenPort { get; private set; }

    public int ExitCodeOfInterruptedLoad { get; private set; }

    public string DataFolder => _data.FullName;

    internal UpProcess Up { get; private set; } = null!;

    internal HotlineApi Anyone { get; private set; } = null!;

    private string LogPath => Path.Combine(DataFolder, "demonstration.json");

    public async Task InitializeAsync()
    {
        _elsewhere.Start();
        TakenPort = ((IPEndPoint)_elsewhere.LocalEndpoint).Port;
        await using (var first = UpProcess.Start(DataFolder, "--port", $"{TakenPort}"))
        {
            await Eventually.BeAsync(() => Task.FromResult(Receipts().Count >= FiledBeforeCtrlC));
            ExitCodeOfInterruptedLoad = await first.CtrlCAsync();
        }

        Up = await UpProcess.ReadyAsync(DataFolder, "--port", $"{TakenPort}");
        Anyone = new HotlineApi(Up.Http);
    }

    public async Task DisposeAsync()
    {
        await Up.DisposeAsync();
        _elsewhere.Dispose();
        _data.Delete(recursive: true);
    }

    /// <summary>By the place of the complaint in the file, from 1.</summary>
    internal SortedDictionary<int, Receipt> Receipts()
    {
        if (!File.Exists(LogPath))
        {
            return [];
        }

        using var log = JsonDocument.Parse(File.ReadAllBytes(LogPath));
        return new(log.RootElement.GetProperty("receipts").EnumerateObject().ToDictionary(
            receipt => int.Parse(receipt.Name.Split('-')[1]),
            receipt => receipt.Value.Deserialize<Receipt>(Core.CoreJson.Options)!));
    }
}
