using System.Text.RegularExpressions;
using Hotline.Core.Policy;
using Hotline.Language.Learning;
using Hotline.Tool;
using Hotline.Tool.Understand;
using Spectre.Console;

namespace Hotline.Journey.Tests.Understand;

public sealed class ModelUploadTests
{
    [Fact]
    public async Task UploadedModel_Activated_JudgesTheNextCase()
    {
        var city = await RunningCity.StartAsync();
        var model = Train(["text"], "urban.water.supply", "urban.light.street");
        await ModelUpload.SendAsync(model, city.ConnectionString, CancellationToken.None);

        (await (await city.AsAsync(Staff.Administrator)).PostAsync($"api/models/{model.Info.Version}/activate")).Good();
        city.MoveTo("2026-03-04 10:01");

        var seen = await (await city.RoutedAsync(new AComplaint { Text = "咕噜塔又哑了" })).ReadByStaffAsync(Staff.Operator);
        (seen["classification.category"], seen["classification.by"]).ShouldBe(("urban.light.street", model.Info.Version));
        await city.DisposeAsync();
    }

    /// <summary>As an administrator does it at the command line, on the storage of the running service.</summary>
    [Fact]
    public async Task Models_AtTheCommandLine_AreListedActivatedAndRolledBack()
    {
        var city = await RunningCity.StartAsync();
        var own = (await (await city.RoutedAsync()).ReadByStaffAsync())["classification.by"]!;
        var model = Train(["text"], "urban.water.supply", "urban.light.street");
        await ModelUpload.SendAsync(model, city.ConnectionString, CancellationToken.None);
        var said = new StringWriter();
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(said) });
        console.Profile.Width = 200;
        await using var models = ServiceModels.At(city.ConnectionString, new FolderPolicy(RunningCity.PolicyFolder), console);

        (await Should.ThrowAsync<ToolException>(() => models.RollBackAsync(CancellationToken.None))).Message.ShouldNotBeEmpty();
        await models.ActivateAsync(model.Info.Version, CancellationToken.None);
        await models.ListAsync(CancellationToken.None);
        await models.RollBackAsync(CancellationToken.None);

        said.ToString().ShouldMatch($@"→\s+{Regex.Escape(model.Info.Version)}");
        said.ToString().ShouldContain("upload");
        var administrator = await city.AsAsync(Staff.Administrator);
        (await administrator.GetAsync("api/models")).Good()["decision.version"].ShouldBe(own);
        (await administrator.PostAsync("api/models/rollback")).Good()["version"].ShouldBe(model.Info.Version);
        (await Should.ThrowAsync<ToolException>(() => models.ActivateAsync("embedded-0", CancellationToken.None))).Message.ShouldNotBeEmpty();
        await city.DisposeAsync();
    }

    [Fact]
    public async Task UploadedModel_OfOtherCategories_IsNotActivated()
    {
        var city = await RunningCity.StartAsync();
        var model = Train(["text"], "urban.water.supply", "moon");
        await ModelUpload.SendAsync(model, city.ConnectionString, CancellationToken.None);

        var answer = await (await city.AsAsync(Staff.Administrator)).PostAsync($"api/models/{model.Info.Version}/activate");

        answer.Faults.ShouldBe(["version:model-of-other-categories"]);
        answer.Text.ShouldContain("moon");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task ModelOfSeveralColumns_IsNotUploaded() =>
        (await Should.ThrowAsync<ToolException>(() => ModelUpload.SendAsync(Train(["subject", "detail"], "a", "b"), "", CancellationToken.None)))
            .Message.ShouldContain("--text");

    private static VersionedModel Train(string[] columns, string one, string other)
    {
        LabelledText[] texts = [new(["停水了"], one), new(["水管没有水"], one), new(["咕噜塔哑了"], other), new(["咕噜塔又哑"], other)];
        return ModelVersions.Name(Trainer.Train(texts, TrainingSettings.ForFewExamples), texts.Length, RunningCity.Start.ToUniversalTime(), columns, "label");
    }
}
