using System.Text;
using System.Text.RegularExpressions;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Logging;

namespace Hotline.Journey.Tests;

/// <summary>
/// Where the nine invariants of the design are tested.
/// 1: Faults/KilledIntakeTests, Faults/SeveralHostsTests. 2: Faults/DuplicateDeliveryTests, Faults/KilledStepTests.
/// 3: Faults/KilledActionTests, Answer/AnswerTests (one of many writers wins). 4 and 5: here.
/// 6: the moved clocks of Remind/, Answer/ClockTests and Intake/PromiseTests, and the banned symbols of the build. 7: Remind/RemindTests.
/// 8: Faults/StuckStepTests. 9: BadInput/BadInputTests.
/// </summary>
public sealed partial class InvariantTests(InvariantTests.WatchedCity watched) : IClassFixture<InvariantTests.WatchedCity>
{
    private static readonly string[] Personal = ["绝密姓名", "13977778888", "139 7777 8888", "绝密路77号", "绝密内容", "绝密回答", "secret@example.org"];

    [Fact]
    public void Logs_OfAWholeJourney_HoldNothingPersonal()
    {
        var lines = watched.Logs.Lines.Select(line => line.Text).ToList();

        lines.ShouldContain(line => line.Contains("Reminded", StringComparison.Ordinal), "the logs are really recorded");
        lines.Where(line => Secrets().Any(secret => line.Contains(secret, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Messages_OfAWholeJourney_HoldNothingPersonal()
    {
        var messages = watched.Requests.Sent.Select(request => request.Message).OfType<string>().ToList();

        messages.Count.ShouldBeGreaterThan(4);
        messages.Where(message => Secrets().Any(secret => message.Contains(secret, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Urls_OfAWholeJourney_HoldNothingPersonal() =>
        watched.Requests.Sent.Select(request => Uri.UnescapeDataString(request.Uri.AbsoluteUri))
            .Where(url => Secrets().Any(secret => url.Contains(secret, StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public async Task Tables_AfterAWholeJourney_HoldNothingPersonalInTheClear()
    {
        var rows = await StorageSnapshot.RowsAsync(watched.City.ConnectionString);

        rows.Count(row => row.Row.ContainsKey("Words")).ShouldBeGreaterThan(5);
        rows.Where(row => row.Row.Any(property => Secrets().Any(secret => Shown(property.Value).Contains(secret, StringComparison.Ordinal))))
            .Select(row => $"{row.Table}/{row.Row.RowKey}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void TableQueries_OfAWholeJourneyItsTimersAndReports_NameTheirPartition()
    {
        var tables = watched.City.ConnectionString.Split(';').Single(part => part.StartsWith("TableEndpoint=", StringComparison.Ordinal))["TableEndpoint=".Length..];
        var queries = watched.Requests.Sent
            .Where(request => request.Method == "GET" && request.Uri.AbsoluteUri.StartsWith(tables, StringComparison.Ordinal))
            .Select(request => Uri.UnescapeDataString(request.Uri.AbsoluteUri[tables.Length..]))
            .ToList();

        foreach (var table in new[] { "Cases", "Listings", "Outbox", "Accounts", "StuckSteps", "Models", "Examples" })
        {
            queries.ShouldContain(query => query.StartsWith($"/{table}(", StringComparison.Ordinal), table);
        }

        // The list of the tables themselves, which the health check asks for, holds a handful.
        queries.Where(query => !query.StartsWith("/Tables", StringComparison.Ordinal) && !NamesItsPartition().IsMatch(query)).ShouldBeEmpty();
    }

    private IEnumerable<string> Secrets() => Personal.SelectMany(secret => new[] { secret, Escaped(secret) }).Append(watched.QueryCode);

    /// <summary>As a JSON writer might have written it.</summary>
    private static string Escaped(string text) => string.Concat(text.Select(c => c < 128 ? $"{c}" : $"\\u{(int)c:X4}"));

    private static string Shown(object? value) => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) + Encoding.Unicode.GetString(bytes) : $"{value}";

    [GeneratedRegex(@"\(PartitionKey='|[?&]\$filter=PartitionKey eq '", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamesItsPartition();

    /// <summary>A city that records everything, after one case has been through every step and the timers have run.</summary>
    public sealed class WatchedCity : IAsyncLifetime
    {
        public RecordedLogs Logs { get; } = new();

        public RecordedRequests Requests { get; } = new();

        public RunningCity City { get; private set; } = null!;

        public string QueryCode { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            City = await RunningCity.StartAsync(configure: services => services
                .AddSingleton<ILoggerProvider>(Logs)
                .AddSingleton<HttpPipelinePolicy>(Requests)
                .Configure<LoggerFilterOptions>(options =>
                {
                    options.Rules.Clear();
                    options.MinLevel = LogLevel.Trace;
                }));
            var filed = await JourneyAsync();
            QueryCode = filed.QueryCode;
            await LookAroundAsync();
            await filed.ByCitizenAsync("rating", new { satisfaction = 1, comment = "绝密内容" });
        }

        public Task DisposeAsync() => City.DisposeAsync();

        private async Task<FiledCase> JourneyAsync()
        {
            var @operator = await City.AsAsync(Staff.Operator);
            (await @operator.EnterAsync(new ACall { Transcript = $"绝密内容{Sentences.NoWater}", CallerNumber = "13977778888", CallerName = "绝密姓名" })).Good();
            var filed = await City.AcceptedAsync(new AComplaint
            {
                Text = $"绝密内容，{Sentences.NoWater}",
                Contact = new { name = "绝密姓名", phone = "139 7777 8888", email = "secret@example.org" },
                Place = new { address = "临湖区绝密路77号" },
            });
            (await filed.ByDepartmentAsync("notes", new { note = "打过绝密姓名的电话13977778888" })).Good();
            (await filed.ByDepartmentAsync("ask", new { question = "绝密内容是什么？" })).Good();
            (await filed.ByCitizenAsync("supplement", new { reply = "绝密内容补充" })).Good();
            (await filed.ByDepartmentAsync("return", new { ground = "绝密内容不归我们" })).Good();
            (await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "urban-management", category = "urban.light.street" })).Good();
            (await filed.ByDepartmentAsync("transfer", new { department = "water-affairs", reason = "绝密内容归他们" })).Good();
            (await filed.ByDepartmentAsync("accept")).Good();
            (await filed.ByDepartmentAsync("answer", new { answer = "绝密回答" })).Good();
            (await filed.ByCitizenAsync("rating", new { satisfaction = "dissatisfied", solved = false, comment = "绝密内容" })).Good();
            (await filed.ByCitizenAsync("reopen", new { reason = "绝密内容又来了" })).Good();
            return filed;
        }

        /// <summary>The timers, and every page that reads lists.</summary>
        private async Task LookAroundAsync()
        {
            City.MoveTo("2026-03-12 09:05");
            await Eventually.BeAsync(() => Task.FromResult(Logs.Lines.Any(line => line.Text.Contains("Reminded", StringComparison.Ordinal))));
            await Eventually.BeAsync(() => Task.FromResult(Logs.Lines.Any(line => line.Text.Contains("Learning came to", StringComparison.Ordinal))));
            var supervisor = await City.AsAsync(Staff.Supervisor);
            foreach (var path in new[]
            {
                "api/departments/water-affairs/worklist?size=1", "api/departments/desk/worklist", "api/departments/water-affairs/reminders", "api/desk/stuck",
                "api/reports?from=2026-03-01&to=2026-03-31&by=category", "api/health",
            })
            {
                (await supervisor.GetAsync(path)).Good();
            }

            (await supervisor.PostAsync("api/ratings/publish")).Good();
        }
    }
}
