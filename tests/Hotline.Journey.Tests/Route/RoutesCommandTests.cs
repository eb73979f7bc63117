using Hotline.Core.Policy;
using Hotline.Tool.Routes;

namespace Hotline.Journey.Tests.Route;

/// <summary>The administrator's table of examples on the demonstration city.</summary>
public sealed class RoutesCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hotline-routes-").FullName;
    private readonly StringWriter _output = new();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
    }

    [Fact]
    public async Task Test_TheDemonstrationTable_GoesAsExpected()
    {
        var table = new FileInfo(Path.Combine(AppContext.BaseDirectory, "routes.csv"));

        var exitCode = await RoutesTest.RunAsync(table, new EmbeddedPolicy(), _output, CancellationToken.None);

        exitCode.ShouldBe(0, _output.ToString());
        _output.ToString().ShouldContain(" as expected, 0 not");
    }

    [Fact]
    public async Task Test_AWrongExpectation_SaysWhatDiffersAndWhy()
    {
        var exitCode = await RoutesTest.RunAsync(
            Table("text,department,rule\n莲灯巷的路灯坏了，晚上看不见路。,linhu-beiting,none\n"), new EmbeddedPolicy(), _output, CancellationToken.None);

        exitCode.ShouldBe(1);
        _output.ToString().ShouldContain("WRONG  row 2: 莲灯巷的路灯坏了");
        _output.ToString().ShouldContain("department: expected linhu-beiting, got urban-management");
        _output.ToString().ShouldContain("Place: Linhu District, Nanpu Sub-district, Liandeng Lane (the text names \"Liandeng Lane\")");
    }

    [Theory]
    [InlineData("text\n停水了\n")]
    [InlineData("text,department,longitude\n停水了,water-affairs,east\n")]
    public async Task Test_AFileThatIsNoTable_SaysSo(string text) =>
        (await RoutesTest.RunAsync(Table(text), new EmbeddedPolicy(), _output, CancellationToken.None)).ShouldBe(1, _output.ToString());

    private FileInfo Table(string text)
    {
        var path = Path.Combine(_folder, "table.csv");
        File.WriteAllText(path, text);
        return new(path);
    }
}
