using Hotline.Language.Learning;
using Hotline.Tool;
using Hotline.Tool.Understand;

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
