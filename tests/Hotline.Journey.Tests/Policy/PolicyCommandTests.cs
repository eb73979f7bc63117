using System.Text;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Versions;
using Hotline.Tool;
using Hotline.Tool.Policies;

namespace Hotline.Journey.Tests.Policy;

/// <summary>The city's rules as a folder: taken out of the service, and judged.</summary>
public sealed class PolicyCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hotline-policy-").FullName;
    private readonly StringWriter _output = new();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
    }

    [Fact]
    public async Task Export_OfACityThatApprovedAVersion_IsThatVersion()
    {
        var city = await RunningCity.StartAsync();
        var (administrator, supervisor) = (await city.AsAsync(Staff.Administrator), await city.AsAsync(Staff.Supervisor));
        var cities = PolicyFileSet.Of(new EmbeddedPolicy()).Find("city.json")!.Replace("Yunxi City", "New Yunxi", StringComparison.Ordinal);
        var proposed = (await administrator.PostAsync(
            "api/policy/proposals", new { files = new Dictionary<string, string> { ["city.json"] = cities }, reason = "新的英文名。" })).Good();
        (await supervisor.PostAsync($"api/policy/proposals/{proposed["id"]}/approve", new { version = 2 })).Good();

        await PolicyExport.RunAsync(_folder, _output, $"--HotlineStorage={city.ConnectionString}");

        _output.ToString().ShouldStartWith("Version 1, ");
        PolicyLoader.Load(new FolderPolicy(_folder)).City.Name.En.ShouldBe("New Yunxi");
        FolderCheck.Run(new FolderPolicy(_folder), "en", _output).ShouldBe(0, _output.ToString());
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Export_WithoutStorage_IsWhatTheProgramCameWith()
    {
        await PolicyExport.RunAsync(_folder, _output);

        var (delivered, written) = (PolicyFileSet.Of(new EmbeddedPolicy()), PolicyFileSet.Of(new FolderPolicy(_folder)));
        written.Hash.ShouldBe(delivered.Hash);
        written.Paths.ShouldContain("calendar/2026.json");
    }

    [Fact]
    public async Task Export_OverWhatIsThere_IsRefused()
    {
        await PolicyExport.WriteAsync(PolicyFileSet.Of(new EmbeddedPolicy()), _folder);

        (await Should.ThrowAsync<ToolException>(() => PolicyExport.WriteAsync(PolicyFileSet.Of(new EmbeddedPolicy()), _folder))).Message.ShouldContain("is not empty");
    }

    [Fact]
    public void Check_TheDemonstrationCity_FindsNothing() => FolderCheck.Run(new EmbeddedPolicy(), "en", _output).ShouldBe(0, _output.ToString());

    [Theory]
    [InlineData("en", "city.json: city: unknown time zone \"Asia/Nowhere\"", "answer.json: answer: is no file of the policy", "calendar/2026.json: holidays[0].to: 2026-01-03 is before 2026-01-05", "15 files, 3 faults")]
    [InlineData("zh-Hant", "city.json: city: 沒有「Asia/Nowhere」這個時區", "answer.json: answer: 不是規則檔案", "calendar/2026.json: holidays[0].to: 2026-01-03 早於 2026-01-05", "15 個檔案，3 處問題")]
    public void Check_AFaultyFolder_NamesEverythingAtOnceInTheLanguageAskedFor(string language, params string[] lines)
    {
        Write(new() { ["city.json"] = ("Asia/Shanghai", "Asia/Nowhere"), ["calendar/2026.json"] = ("\"from\": \"2026-01-01\"", "\"from\": \"2026-01-05\"") });
        File.WriteAllText(Path.Combine(_folder, "answer.json"), "{}");

        FolderCheck.Run(new FolderPolicy(_folder), language, _output).ShouldBe(1);

        _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(lines.Length);
        lines.ShouldAllBe(line => _output.ToString().Contains(line, StringComparison.Ordinal), _output.ToString());
    }

    [Fact]
    public void Check_RulesThatContradictEachOther_NamesBothWithTheirNumbers()
    {
        Write(new() { ["routing.json"] = ("\"overrides\": true,", "") });

        FolderCheck.Run(new FolderPolicy(_folder), "en", _output).ShouldBe(1);

        _output.ToString().ShouldContain("routing.json: misconduct-report: rules 1, \"fire-emergency\", and 7, \"misconduct-report\": both may meet one case");
    }

    [Fact]
    public void Check_ARuleThatIsNeverReached_NamesItWithItsNumber()
    {
        Write(new() { ["routing.json"] = ("\"categories\": [\"government.conduct\"], ", "") });

        FolderCheck.Run(new FolderPolicy(_folder), "en", _output).ShouldBe(1);

        _output.ToString().ShouldContain("routing.json: medical-insurance-fraud: rule 11 is never reached: rule 7, \"misconduct-report\", takes all its cases");
    }

    /// <summary>The demonstration city with a piece of some files replaced.</summary>
    private void Write(Dictionary<string, (string Old, string New)> changes)
    {
        var city = new EmbeddedPolicy();
        Directory.CreateDirectory(Path.Combine(_folder, "calendar"));
        foreach (var path in city.Paths)
        {
            var text = Encoding.UTF8.GetString(city.Read(path)!);
            File.WriteAllText(Path.Combine(_folder, path), changes.TryGetValue(path, out var change) ? text.Replace(change.Old, change.New, StringComparison.Ordinal) : text);
        }
    }
}
