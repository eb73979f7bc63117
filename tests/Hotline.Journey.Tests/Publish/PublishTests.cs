using System.Text;

namespace Hotline.Journey.Tests.Publish;

/// <summary>
/// Five cases of March 2026, counted by hand:
/// water-affairs: two answered in time (one satisfied and solved, one dissatisfied and not), one answered late and not rated, one overdue
/// without an answer. human-resources: one call, answered in time, fairly satisfied and solved.
/// </summary>
public sealed class PublishTests(PublishTests.CountedCity counted) : IClassFixture<PublishTests.CountedCity>
{
    private const string Header = "dimension,key,answered,inTime,unanswered,rated,notRated,satisfied,fairlySatisfied,dissatisfied,solved,responseRate,resolutionRate,satisfactionRate,excluded";
    private const string Water = "water-affairs,3,2,1,2,1,1,0,1,1,0.5,0.5,0.5,0";
    private const string Wages = "human-resources,1,1,0,1,0,0,1,0,1,1,1,1,0";
    private const string Total = "total,,4,3,1,3,1,1,1,1,2,0.6,0.667,0.667,0";

    private RunningCity City => counted.City;

    [Fact]
    public async Task Report_ByDepartment_GivesTheCountsAndRates()
    {
        var report = await ReportAsync("department");

        var water = report.Good().List("lines")[0];
        water.GetProperty("key").GetString().ShouldBe("water-affairs");
        water.GetProperty("tally").GetProperty("answered").GetInt32().ShouldBe(3);
        water.GetProperty("tally").GetProperty("inTime").GetInt32().ShouldBe(2);
        water.GetProperty("tally").GetProperty("unanswered").GetInt32().ShouldBe(1);
        water.GetProperty("tally").GetProperty("responseRate").GetDouble().ShouldBe(0.5);
        report.Find("total.satisfactionRate")!.Value.GetDouble().ShouldBe(0.667);
    }

    [Theory]
    [InlineData("department", "department," + Water, "department," + Wages)]
    [InlineData("category", "category,urban,3,2,1,2,1,1,0,1,1,0.5,0.5,0.5,0", "category,labour,1,1,0,1,0,0,1,0,1,1,1,1,0")]
    [InlineData("channel", "channel,web,3,2,1,2,1,1,0,1,1,0.5,0.5,0.5,0", "channel,call,1,1,0,1,0,0,1,0,1,1,1,1,0")]
    public async Task Report_AsCsv_GivesTheSameFiguresByEachDimension(string by, string first, string second)
    {
        var report = await ReportAsync(by, csv: true);

        report.MediaType.ShouldBe("text/csv");
        Lines(report.Bytes).ShouldBe([Header, first, second, Total]);
    }

    [Fact]
    public async Task Report_OfAPeriodBefore_IsEmpty()
    {
        var report = await (await City.AsAsync(Staff.Evaluator)).GetAsync("api/reports/satisfaction?from=2026-02-01&to=2026-02-28&by=channel");

        report.Good().List("lines").ShouldBeEmpty();
        report["total.answered"].ShouldBe("0");
        report.Find("total.responseRate").ShouldBeNull();
    }

    [Fact]
    public async Task Report_OfTheDayOfTheLateAnswer_CountsItThere()
    {
        var report = await (await City.AsAsync(Staff.Evaluator)).GetAsync("api/reports/satisfaction?from=2026-03-12&to=2026-03-12&by=department");

        report.Good()["total.answered"].ShouldBe("1");
        report["total.inTime"].ShouldBe("0");
        report["total.unanswered"].ShouldBe("0");
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

        json["month"].ShouldBe("2026-03");
        json["provisional"].ShouldBe("True");
        json["total.answered"].ShouldBe("4");
        json["total.responseRate"].ShouldBe("0.6");
        json.List("departments").Select(line => line.GetProperty("key").GetString()).ShouldBe(["water-affairs", "human-resources"]);
        json.List("channels").Count.ShouldBe(2);
        csv.Bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        Lines(csv.Bytes)[..4].ShouldBe([Header, Total, "department," + Water, "department," + Wages]);
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

    private async Task<ApiAnswer> ReportAsync(string by, bool csv = false) =>
        await (await City.AsAsync(Staff.Evaluator)).With("Accept", csv ? "text/csv" : "application/json")
            .GetAsync($"api/reports/satisfaction?from=2026-03-01&to=2026-03-31&by={by}");

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
