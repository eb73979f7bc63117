using Hotline.Language.Learning;
using Hotline.Tool;
using Hotline.Tool.Understand;

namespace Hotline.Journey.Tests.Understand;

public sealed class ModelFolderTests : IDisposable
{
    private static readonly VersionedModel Model = Train();
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("models-");

    private ModelFolder Folder => new(Path.Combine(_temporary.FullName, "models"));

    public void Dispose() => _temporary.Delete(recursive: true);

    [Fact]
    public void Model_SavedWithoutAPath_BearsItsVersionAndIsTheLatest()
    {
        var path = Folder.Save(Model, null);

        Path.GetFileName(path).ShouldBe($"{Model.Info.Version}.hlm");
        Folder.Load(null).Info.Version.ShouldBe(Model.Info.Version);
    }

    [Fact]
    public void Model_SavedElsewhere_IsStillTheLatest()
    {
        var elsewhere = Path.Combine(_temporary.FullName, "mine.hlm");

        Folder.Save(Model, elsewhere);

        Folder.Load(null).Info.Version.ShouldBe(Model.Info.Version);
        Folder.Load(elsewhere).Info.TextColumns.ShouldBe(["text"]);
    }

    [Fact]
    public void Folder_BeforeTheFirstTraining_SaysWhatToDo() =>
        Should.Throw<ToolException>(() => Folder.Load(null)).Message.ShouldContain("--folds 5");

    [Fact]
    public void Model_Damaged_IsRefusedByName()
    {
        var path = Folder.Save(Model, null);
        File.WriteAllText(path, "no model");

        Should.Throw<ToolException>(() => Folder.Load(null)).Message.ShouldStartWith(path);
    }

    private static VersionedModel Train()
    {
        LabelledText[] texts = [new(["停水"], "水"), new(["没有水"], "水"), new(["路灯"], "灯"), new(["没有灯"], "灯")];
        return ModelVersions.Name(Trainer.Train(texts, TrainingSettings.ForFewExamples), texts.Length, default, ["text"], "label");
    }
}
