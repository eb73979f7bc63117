using System.Text;
using MiniExcelLibs;

namespace Hotline.Journey.Tests.Publish;

/// <summary>
/// Five cases of March 2026, counted by hand:
/// water-affairs: two answered in time (one satisfied and solved, one dissatisfied and not), one answered late and not rated, one overdue
/// without an answer. human-resources: one call, answered in time, fairly satisfied and solved.
/// </summary>
public sealed class PublishTests(PublishTests.CountedCity counted) : IClassFixture<PublishTests.CountedCity>
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Water = "water-affairs,3,2,1,2,1,0,1,0,1,1,0,,,,,,,,,,,";

    private RunningCity City => counted.City;

    [Fact]
    public async Task Report_ByDepartment_GivesTheCountsAndRates()
    {
        var report = (await ReportAsync("period=2026-03&by=department")).Good();

        var water = report.List("report.lines")[0];
        water.GetProperty("key").GetString().ShouldBe("water-affairs");
        water.GetProperty("now").GetProperty("tally").GetProperty("answered").GetInt32().ShouldBe(3);
        water.GetProperty("now").GetProperty("overdue").GetProperty("numerator").GetInt32().ShouldBe(2);
        report["names.water-affairs"].ShouldNotBeEmpty();
        report["report.total.now.response.share"].ShouldBe("0.6");
        report["report.beforeFrom"].ShouldBe("2026-02-01");
    }

    [Theory]
    [InlineData("department", "water-affairs,4", "human-resources,1")]
    [InlineData("category", "urban,4", "labour,1")]
    [InlineData("channel", "web,4", "call,1")]
    public async Task Report_AsCsv_GivesTheSameFiguresByEachDimension(string by, string first, string second)
    {
        var report = await ReportAsync($"period=2026-03&by={by}", "text/csv");

        report.MediaType.ShouldBe("text/csv");
        var lines = Lines(report.Bytes).Select(line => line.Split(',', StringSplitOptions.None)).ToList();
        lines[0][..8].ShouldBe(["dimension", "key", "name", "from", "to", "answered", "inTime", "unanswered"]);
        lines[1..].Select(line => $"{line[1]},{int.Parse(line[5]) + int.Parse(line[7])}").ShouldBe([first, second, ",5"]);
    }

    [Fact]
    public async Task Report_AsWorkbook_HoldsTheRowsAndWhatTheColumnsMean()
    {
        var report = await ReportAsync("period=2026-03&by=department", Spreadsheet);

        report.MediaType.ShouldBe(Spreadsheet);
        using var content = new MemoryStream(report.Good().Bytes);
        var rows = content.Query(useHeaderRow: true, sheetName: "report").Cast<IDictionary<string, object>>().ToList();
        rows.Select(row => row["key"]).ShouldBe(["water-affairs", "human-resources", null]);
        rows[0]["answered"].ShouldBe(3.0);
        content.Query(useHeaderRow: true, sheetName: "columns").Count().ShouldBe(rows[0].Count);
    }

    [Fact]
    public async Task Report_OfAPeriodBefore_IsEmpty()
    {
        var report = (await ReportAsync("from=2026-02-01&to=2026-02-28&by=channel")).Good();

        report.List("report.lines").ShouldBeEmpty();
        report["report.total.now.tally.answered"].ShouldBe("0");
        report.Find("report.total.now.response.share").ShouldBeNull();
    }

    [Fact]
    public async Task Report_OfTheDayOfTheLateAnswer_CountsItThere()
    {
        var report = (await ReportAsync("from=2026-03-12&to=2026-03-12&by=department")).Good();

        report["report.total.now.tally.answered"].ShouldBe("1");
        report["report.total.now.tally.inTime"].ShouldBe("0");
        report["report.total.now.tally.unanswered"].ShouldBe("0");
    }

    [Fact]
    public async Task Report_DrilledDown_ListsTheCasesOfTheLine()
    {
        var cases = await (await City.AsAsync(Staff.Supervisor)).GetAsync("api/reports/cases?period=2026-03&by=department&key=human-resources");

        cases.Good().List("cases").ShouldHaveSingleItem().GetProperty("satisfaction").GetString().ShouldBe("fairlySatisfied");
    }

    [Fact]
    public async Task Check_OfTheMonth_FindsNoDifference()
    {
        var check = await (await City.AsAsync(Staff.Evaluator)).GetAsync("api/reports/check/2026-03?cases=true");

        check.Good()["cases"].ShouldBe("5");
        check["differing"].ShouldBe("0");
    }

    [Fact]
    public async Task Publish_Month_GivesTheSameBytesFromThePublicContainerAndTheApi()
    {
        (await (await City.AsAsync(Staff.Administrator)).PostAsync("api/ratings/publish")).Good();
        using var anonymous = new HttpClient();

        var json = await City.Anyone.GetAsync("api/ratings/2026-03");
        var csv = await City.Anyone.With("Accept", "text/csv").GetAsync("api/ratings/2026-03");

        json.MediaType.ShouldBe("application/json");
        csv.MediaType.ShouldBe("text/csv");
        (await anonymous.GetByteArrayAsync(PublicUrl("2026-03/ratings.json"))).ShouldBe(json.Good().Bytes);
        (await anonymous.GetByteArrayAsync(PublicUrl("2026-03/ratings.csv"))).ShouldBe(csv.Good().Bytes);
    }

    [Fact]
    public async Task Publish_Month_HoldsTheCountsInBothForms()
    {
        (await (await City.AsAsync(Staff.Supervisor)).PostAsync("api/ratings/publish")).Good();

        var json = await City.Anyone.GetAsync("api/ratings/2026-03");
        var csv = await City.Anyone.With("Accept", "text/csv").GetAsync("api/ratings/2026-03");

        json["period"].ShouldBe("2026-03");
        json["provisional"].ShouldBe("True");
        json["total.tally.answered"].ShouldBe("4");
        json["total.response.share"].ShouldBe("0.6");
        json["total.response.low"].ShouldBe("0.231");
        json.List("departments").Select(line => line.GetProperty("key").GetString()).ShouldBe(["human-resources", "water-affairs"]);
        json.List("channels").Count.ShouldBe(2);
        csv.Bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        Lines(csv.Bytes).ShouldContain("department," + Water);
    }

    [Theory]
    [InlineData("2026-Q1")]
    [InlineData("2026")]
    public async Task Publish_QuarterAndYear_HoldTheCasesOfTheirMonths(string period)
    {
        (await (await City.AsAsync(Staff.Supervisor)).PostAsync("api/ratings/publish")).Good();

        (await City.Anyone.GetAsync($"api/ratings/{period}")).Good()["total.tally.answered"].ShouldBe("4");
        (await City.Anyone.With("Accept", "text/plain").With("Accept-Language", "en").GetAsync($"api/ratings/{period}")).Good()
            .Text.ShouldEndWith("4 cases were answered, 1 were overdue without an answer. Answered in time: 60.0 percent. Solved: too few cases to tell. Satisfied: too few cases to tell.");
    }

    [Fact]
    public async Task Read_MonthNeverPublished_IsNotFoundAndSaysSo()
    {
        var answer = await City.Anyone.GetAsync("api/ratings/2020-01");

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer["errorCode"].ShouldBe("not-published");
    }

    [Fact]
    public async Task Read_PrivateContainersWithoutKey_IsRefused()
    {
        using var anonymous = new HttpClient();

        foreach (var container in new[] { "attachments", "words", "keys" })
        {
            var answer = await anonymous.GetAsync(new Uri(PublicUrl("").ToString().Replace("/public/", $"/{container}/", StringComparison.Ordinal) + "anything"));
            answer.IsSuccessStatusCode.ShouldBeFalse(container);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized);
        }
    }

    private async Task<ApiAnswer> ReportAsync(string query, string accept = "application/json") =>
        await (await City.AsAsync(Staff.Evaluator)).With("Accept", accept).GetAsync($"api/reports?{query}");

    private Uri PublicUrl(string file)
    {
        var endpoint = City.ConnectionString.Split(';').Single(part => part.StartsWith("BlobEndpoint=", StringComparison.Ordinal))["BlobEndpoint=".Length..];
        return new($"{endpoint}/public/{file}");
    }

    private static string[] Lines(byte[] csv) => Encoding.UTF8.GetString(csv).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    public sealed class CountedCity : IAsyncLifetime
    {
        public RunningCity City { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            City = await RunningCity.StartAsync();
            var wages = FiledCase.Of(City, await (await City.AsAsync(Staff.Operator)).EnterAsync(new ACall { Transcript = Sentences.NoWages }));
            var cases = await Task.WhenAll(
                City.RatedAsync("satisfied", solved: true),
                City.RatedAsync("dissatisfied"),
                City.AcceptedAsync(),
                City.RoutedAsync(),
                AnswerAsync(wages));
            (await wages.ByCitizenAsync("rating", new { satisfaction = "fairlySatisfied", solved = true })).Good();

            // Two cases were due on the 11th.
            City.MoveTo("2026-03-12 11:00");
            (await cases[2].ByDepartmentAsync("answer", new { answer = "抱歉晚了。" })).Good();
            (await (await City.AsAsync(Staff.Evaluator)).PostAsync("api/reports/collect")).Good();
        }

        public Task DisposeAsync() => City.DisposeAsync();

        private static async Task<FiledCase> AnswerAsync(FiledCase filed)
        {
            await filed.IsListedAsync();
            (await filed.ByDepartmentAsync("accept")).Good();
            (await filed.ByDepartmentAsync("answer", new { answer = "已督促发放。" })).Good();
            return filed;
        }
    }
}
