using Hotline.Tool;
using Hotline.Tool.Understand;

namespace Hotline.Journey.Tests.Understand;

/// <summary>What the commands <c>train</c> and <c>evaluate</c> make of the files they are given.</summary>
public sealed class LabelledDataTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("labelled-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void File_WithoutTextColumnsSaid_IsReadByItsUsualOnes()
    {
        var data = Data("detail,label,subject\n两天了,水,停水\n").WithColumns();

        data.Text.ShouldBe(["subject", "detail"]);
        data.Read().Single().Fields.ShouldBe(["停水", "两天了"]);
    }

    [Fact]
    public void File_WithoutUsualColumns_AsksForThemAndSaysWhichThereAre() =>
        Should.Throw<ToolException>(() => Data("a,b\n1,2\n").WithColumns()).Message.ShouldEndWith("has a, b.");

    [Fact]
    public void File_WithoutAnyLabel_IsRefused() =>
        Should.Throw<ToolException>(() => Data("text,label\nx,\n").WithColumns().Read()).Message.ShouldContain("label");

    [Fact]
    public void File_ThatIsNotThere_IsNamed() =>
        Should.Throw<ToolException>(() => new LabelledData(new("nowhere.csv"), ["text"], "label", null, null).Read()).Message.ShouldContain("nowhere.csv");

    [Fact]
    public void Encoding_Unknown_IsRefused() =>
        Should.Throw<ToolException>(() => (Data("text,label\nx,y\n") with { Encoding = "klingon" }).WithColumns()).Message.ShouldContain("klingon");

    private LabelledData Data(string content)
    {
        var path = Path.Combine(_folder.FullName, "data.csv");
        File.WriteAllText(path, content);
        return new(new(path), [], "label", null, null);
    }
}
