using Hotline.Core.Policy;
using Hotline.Tool.Routes;

namespace Hotline.Journey.Tests.Route;

/// <summary>The administrator's two commands on the demonstration city and on one whose rules contradict each other.</summary>
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

    [Fact]
    public void Check_TheDemonstrationCity_FindsNothing() => RoutesCheck.Run(new EmbeddedPolicy(), _output).ShouldBe(0, _output.ToString());

    [Fact]
    public void Check_RulesThatContradictEachOther_NamesBothWithTheirNumbers()
    {
        var conflicting = Changed("\"overrides\": true,", "");

        RoutesCheck.Run(conflicting, _output).ShouldBe(1);

        _output.ToString().ShouldContain("routing.json: misconduct-report: rules 1, \"fire-emergency\", and 7, \"misconduct-report\": both may meet one case");
    }

    [Fact]
    public void Check_ARuleThatIsNeverReached_NamesItWithItsNumber()
    {
        var unreachable = Changed("\"categories\": [\"government.conduct\"], ", "");

        RoutesCheck.Run(unreachable, _output).ShouldBe(1);

        _output.ToString().ShouldContain("routing.json: medical-insurance-fraud: rule 11 is never reached: rule 7, \"misconduct-report\", takes all its cases");
    }

    private FileInfo Table(string text)
    {
        var path = Path.Combine(_folder, "table.csv");
        File.WriteAllText(path, text);
        return new(path);
    }

    private FolderPolicy Changed(params string[] replacements)
    {
        var city = new EmbeddedPolicy();
        foreach (var path in city.Paths.Where(path => !path.Contains('/')))
        {
            File.WriteAllBytes(Path.Combine(_folder, path), city.Read(path)!);
        }

        var rules = Path.Combine(_folder, "routing.json");
        var text = replacements.Chunk(2).Aggregate(File.ReadAllText(rules), (changed, pair) => changed.Replace(pair[0], pair[1], StringComparison.Ordinal));
        File.WriteAllText(rules, text);
        return new(_folder);
    }
}
