using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;

namespace Hotline.Journey.Tests.Classify;

public sealed class ModelTests
{
    private const string Container = "models";

    [Fact]
    public async Task SecondStart_OfTheSameCity_TakesTheModelThatTheFirstOneTrained()
    {
        var first = await RunningCity.StartAsync();
        var version = await VersionOfACaseAsync(first);
        var blob = new BlobContainerClient(first.ConnectionString, Container).GetBlobClient(version);
        var before = await blob.GetPropertiesAsync();
        var logs = new RecordedLogs();

        var second = await RunningCity.StartAsync(on: first, configure: Recording(logs));

        (await VersionOfACaseAsync(second)).ShouldBe(version);
        logs.Lines.ShouldContain(line => line.Text.Contains($"Model {version} is in use", StringComparison.Ordinal));
        (await blob.GetPropertiesAsync()).Value.ETag.ShouldBe(before.Value.ETag);
        await second.DisposeAsync();
        await first.DisposeAsync();
    }

    [Fact]
    public async Task ModelFile_Damaged_IsTrainedAnewAndSaid()
    {
        var first = await RunningCity.StartAsync();
        var version = await VersionOfACaseAsync(first);
        var blob = new BlobContainerClient(first.ConnectionString, Container).GetBlobClient(version);
        var whole = (await blob.DownloadContentAsync()).Value.Content.ToArray();
        var damaged = whole.ToArray();
        damaged[^100] ^= 1;
        await blob.UploadAsync(BinaryData.FromBytes(damaged), overwrite: true);
        var logs = new RecordedLogs();

        var second = await RunningCity.StartAsync(on: first, configure: Recording(logs));

        (await VersionOfACaseAsync(second)).ShouldBe(version);
        logs.Lines.ShouldContain(line => line.Text.Contains($"The file of model {version} is damaged", StringComparison.Ordinal));
        (await blob.DownloadContentAsync()).Value.Content.ToArray().Length.ShouldBe(whole.Length);
        await second.DisposeAsync();
        await first.DisposeAsync();
    }

    [Fact]
    public async Task Models_AreReadByAdministratorsAndActivatedByThemAlone()
    {
        var city = await RunningCity.StartAsync();
        var version = await VersionOfACaseAsync(city);
        var administrator = await city.AsAsync(Staff.Administrator);

        var models = (await administrator.GetAsync("api/models")).Good();
        models["inUse"].ShouldBe(version);
        models.List("models").Single().GetProperty("origin").GetString().ShouldBe("policy");
        (await administrator.PostAsync($"api/models/{version}/activate")).Good()["version"].ShouldBe(version);
        (await administrator.PostAsync("api/models/embedded-0/activate")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await city.AsAsync(Staff.Operator)).PostAsync($"api/models/{version}/activate")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await city.DisposeAsync();
    }

    private static async Task<string> VersionOfACaseAsync(RunningCity city) => (await (await city.RoutedAsync()).ReadByStaffAsync())["classification.by"]!;

    private static Action<IServiceCollection> Recording(RecordedLogs logs) => services => services
        .AddSingleton<ILoggerProvider>(logs)
        .Configure<LoggerFilterOptions>(options => options.MinLevel = LogLevel.Information);
}
