using System.Net.Sockets;
using System.Text.Json.Nodes;
using Hotline.Core.Exchange;
using Hotline.Functions.Exchange;

namespace Hotline.Journey.Tests.Exchange;

/// <summary>
/// A city and a county, each with its own instance, storage account and staff, on one clock. In the city's policy the county's
/// administration of Linhu's street lights is worked by the county's instance.
/// </summary>
internal sealed class TwoLevels : IAsyncDisposable
{
    /// <summary>The department of the city's policy that the county is.</summary>
    public const string Department = "linhu-urban-management";

    public const string CityId = "test-city";
    public const string CountyId = "linhu";

    private static readonly string CityPolicy = PolicyWithPartner();

    private readonly int _cityPort = FreePort();
    private readonly int _countyPort = FreePort();

    private TwoLevels()
    {
    }

    public static string Secret { get; } = Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(each => (byte)each)]);

    public RunningCity City { get; private set; } = null!;

    public RunningCity County { get; private set; } = null!;

    public static async Task<TwoLevels> StartAsync()
    {
        var levels = new TwoLevels();
        levels.City = await RunningCity.StartAsync(settings: levels.CitySettings(), configure: levels.Cuttable);
        levels.County = await RunningCity.StartAsync(at: levels.City.Time, settings: levels.CountySettings(), configure: levels.Cuttable);
        return levels;
    }

    /// <summary>Whether the line between the two is cut; each then tries again later.</summary>
    public bool IsCut { get; set; }

    public Task StopCountyAsync() => County.DisposeAsync();

    public async Task RestartCountyAsync() => County = await RunningCity.StartAsync(on: County, settings: CountySettings(), configure: Cuttable);

    /// <summary>A case filed in the city, of the sort that the county's instance works.</summary>
    public Task<FiledCase> FileAsync() => City.FileAsync(new AComplaint { Text = Sentences.DarkLane, Place = new { district = "linhu", address = "临湖区柳荫巷" } });

    /// <summary>The same case, as the county has it once it has arrived there and its queues have brought it to its department.</summary>
    public async Task<FiledCase> InCountyAsync(FiledCase filed)
    {
        var seen = await Eventually.GetAsync(() => filed.ReadByStaffAsync(), answer => answer.Good()["exchange.reference"] is not null, answer => answer.Text);
        var below = new FiledCase(County, seen["exchange.reference"]!);
        await below.IsListedAsync();
        return below;
    }

    public async ValueTask DisposeAsync()
    {
        await City.DisposeAsync();
        await County.DisposeAsync();
    }

    private void Cuttable(IServiceCollection services) => services.AddSingleton<IPartnerLine>(
        provider => new CuttableLine(ActivatorUtilities.CreateInstance<PartnerLine>(provider), () => IsCut));

    private Dictionary<string, string?> CitySettings() => new()
    {
        ["urls"] = $"http://127.0.0.1:{_cityPort}",
        ["Hotline:PolicyFolder"] = CityPolicy,
        ["Hotline:Exchange:Self"] = CityId,
        ["Hotline:Exchange:Partners"] = $$"""[{ "id": "{{CountyId}}", "address": "http://127.0.0.1:{{_countyPort}}", "secret": "{{Secret}}" }]""",
    };

    private Dictionary<string, string?> CountySettings() => new()
    {
        ["urls"] = $"http://127.0.0.1:{_countyPort}",
        ["Hotline:Exchange:Self"] = CountyId,
        ["Hotline:Exchange:Partners"] =
            $$"""[{ "id": "{{CityId}}", "address": "http://127.0.0.1:{{_cityPort}}", "secret": "{{Secret}}", "handsDown": true }]""",
    };

    private static string PolicyWithPartner()
    {
        var folder = Directory.CreateTempSubdirectory("hotline-city-").FullName;
        foreach (var file in Directory.EnumerateFiles(RunningCity.PolicyFolder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(RunningCity.PolicyFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var path = Path.Combine(folder, "departments.json");
        var departments = JsonNode.Parse(File.ReadAllText(path))!;
        departments["departments"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == Department)!["exchange"] =
            new JsonObject { ["partner"] = CountyId };
        File.WriteAllText(path, departments.ToJsonString());
        return folder;
    }

    /// <summary>Both have to know the other's address before they start.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class CuttableLine(PartnerLine line, Func<bool> isCut) : IPartnerLine
    {
        public Task<PartnerReply> SendAsync(ExchangePartner to, string path, string message, object body, CancellationToken cancellation) =>
            isCut() ? throw new PartnerUnavailableException(to.Id) : line.SendAsync(to, path, message, body, cancellation);
    }
}
