using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Hotline.Core.Cases;
using Hotline.Core.Remind;
using Hotline.Journey.Tests.Remind;

namespace Hotline.Journey.Tests.Answer;

/// <summary>
/// Whatever staff write for each other bears a mark; then everything that a citizen or the public can read is searched for it. Staff do
/// read every one of these words, so that the search cannot come out empty because nothing was written.
/// </summary>
public sealed class InternalWordsTests
{
    private const string Mark = "内部标记";

    private static readonly string[] Languages = ["zh-Hans", "zh-Hant", "en"];

    private readonly List<string> _written = [];
    private readonly List<string> _read = [];

    [Fact]
    public async Task Words_OfStaffForEachOther_AreInNothingThatACitizenCanRead()
    {
        var city = await RunningCity.StartAsync();
        var (main, merged) = (await city.AcceptedAsync(new AComplaint { Text = Sentences.OddTaste }), await city.RoutedAsync());
        await WorkTogetherAsync(main);
        await AskForDecisionsAsync(main);
        await SuperviseAsync(main);
        await MergeAsync(merged, main);
        await ReturnTwiceAsync(main);
        await AccuseAsync(city);
        (await main.ByStaffAsync(Staff.Lights, "accept")).Good();
        (await main.ByStaffAsync(Staff.Lights, "coordinate", new { leader = "分管副市长", note = Internal() })).Good();
        (await main.ByStaffAsync(Staff.Lights, "answer", new { answer = "已处理，欢迎监督。", publicAnswer = "已处理。" })).Good();
        (await merged.ByCitizenAsync("rating", new { satisfaction = "satisfied", solved = true })).Good();
        (await main.ByCitizenAsync("rating", new { satisfaction = "dissatisfied", solved = false })).Good();
        await PublishAsync(city, main);

        _read.AddRange([Text(await main.ReadByStaffAsync()), Text(await merged.ReadByStaffAsync()), await FindingsAsync(city), await HandOversAsync(city)]);
        _written.Where(words => !_read.Any(text => text.Contains(words, StringComparison.Ordinal))).ShouldBeEmpty("staff read all of it");
        foreach (var (place, text) in await ReadableAsync(city, main, merged))
        {
            text.ShouldNotBeEmpty(place);
            text.ShouldNotContain(Mark, customMessage: place);
        }

        await EveryStaffOnlyFactHappenedAsync(main, merged);
        await city.DisposeAsync();
    }

    private string Internal([CallerLineNumber] int line = 0)
    {
        _written.Add($"{Mark}{line}-{_written.Count}。");
        return _written[^1];
    }

    private async Task WorkTogetherAsync(FiledCase filed)
    {
        (await filed.ByStaffAsync(Staff.Water, "notes", new { note = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Supervisor, "allow-asking", new { decision = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Water, "invite", new
        {
            parts = new[]
            {
                new { department = "urban-management", asked = Internal(), workingDays = 60, reason = Internal() },
                new { department = "human-resources", asked = Internal(), workingDays = 60, reason = Internal() },
            },
        })).Good();
        (await filed.ByStaffAsync(Staff.Lights, "part/contribute", new { contribution = Internal() }, AFile.Png($"{Internal()}.png"))).Good();
        (await filed.ByStaffAsync(Staff.Water, "release", new { department = "human-resources", reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Water, "coordinate", new { leader = "分管副市长", note = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Water, "draft", new { answer = Internal(), publicAnswer = Internal(), grounds = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "draft/review")).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "draft/approve")).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "draft/send-back", new { words = Internal() })).Good();
        // Staff see a plan while it stands.
        _read.Add(Text(await filed.ByStaffAsync(Staff.Water, "plan", Plan(Internal(), Internal()))));
        (await filed.ByStaffAsync(Staff.WaterApprover, "plan/decision", new { approved = false, reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Water, "plan", Plan("分步改造", "查勘"))).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "plan/decision", new { approved = true })).Good();
        (await filed.ByStaffAsync(Staff.Water, "plan/1/deviation", new { note = Internal(), remedy = Internal(), workingDays = 3 })).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "plan/1/deviation/decision", new { approved = false, reason = Internal() })).Good();
    }

    private async Task AskForDecisionsAsync(FiledCase filed)
    {
        (await filed.ByStaffAsync(Staff.Water, "extension", new { length = "1d", reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "extension/decision", new { approved = false, reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Water, "refusal", new { ground = "in-litigation", explanation = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "refusal/decision", new { approved = false, reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Supervisor, "hand-over", new { account = Staff.Clerk, reason = Internal() })).Good();
        var clerk = (await filed.City.AsAsync(Staff.Clerk)).AtVersion((await filed.ReadByStaffAsync()).Version);
        (await clerk.PostAsync($"api/cases/{filed.Reference}/hand-over/decision", new { approved = false, reason = Internal() })).Good();
    }

    private async Task SuperviseAsync(FiledCase filed)
    {
        (await filed.ByStaffAsync(Staff.Supervisor, "urge", new { words = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Supervisor, "supervise", new { reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Supervisor, "lift-supervision", new { reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Supervisor, "exclusion", new { ground = "force-majeure", reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.OtherSupervisor, "exclusion/decision", new { approve = false, reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Supervisor, "exclusion", new { ground = "force-majeure", reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Supervisor, "exclusion/lift", new { reason = Internal() })).Good();
        await filed.City.PlanDutyAsync("2026-03-04", "day");
        (await filed.ByStaffAsync(Staff.Supervisor, "emergency", new { reason = Internal() })).Good();
        await Eventually.BeAsync(async () => (await filed.ReadByStaffAsync()).Timeline.Contains("dutyAlerted"));
        (await filed.ByStaffAsync(Staff.DutyOfficer, "event-report", new
        {
            what = Internal(),
            where = Internal(),
            when = Internal(),
            told = Internal(),
            done = Internal(),
        })).Good();
        (await (await filed.City.AsAsync(Staff.DutyOfficer)).PostAsync("api/duty/hand-overs", new { words = Internal() })).Good();
    }

    private async Task MergeAsync(FiledCase merged, FiledCase main)
    {
        (await merged.ByStaffAsync(Staff.Operator, "merge", new { main = main.Reference, reason = Internal() })).Good();
        (await merged.ByStaffAsync(Staff.Operator, "unmerge", new { reason = Internal() })).Good();
        (await merged.ByStaffAsync(Staff.Water, "transfer", new { department = "urban-management", reason = Internal() })).Good();
        (await merged.ByStaffAsync(Staff.Operator, "merge", new { main = main.Reference, reason = Internal() })).Good();
    }

    private async Task ReturnTwiceAsync(FiledCase filed)
    {
        (await filed.ByStaffAsync(Staff.Water, "return", new { ground = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Operator, "refuse-return", new { reason = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Water, "return", new { ground = Internal() })).Good();
        (await filed.ByStaffAsync(Staff.Supervisor, "adjudicate", new { department = "urban-management", rule = Internal(), decision = Internal() })).Good();
    }

    private async Task AccuseAsync(RunningCity city)
    {
        const string findings = "api/departments/water-affairs/findings";
        var proposed = await (await city.AsAsync(Staff.Supervisor)).PostAsync(findings, new { cause = "notDoing", grounds = Internal(), cases = Array.Empty<string>() });
        var path = $"{findings}/{proposed.Good()["id"]}";
        (await (await city.AsAsync(Staff.Water)).AtVersion(1).PostAsync($"{path}/statement", new { statement = Internal() })).Good();
        (await (await city.AsAsync(Staff.Administrator)).AtVersion(2).PostAsync($"{path}/decide", new { upheld = true, decision = Internal() })).Good();
        (await (await city.AsAsync(Staff.Water)).AtVersion(3).PostAsync($"{path}/rectify", new { rectification = Internal() })).Good();
    }

    /// <summary>The ratings, and a bulletin on the case.</summary>
    private static async Task PublishAsync(RunningCity city, FiledCase filed)
    {
        await city.IndexAsync();
        var supervisor = await city.AsAsync(Staff.Supervisor);
        (await supervisor.PostAsync("api/ratings/publish")).Good();
        var draft = (await supervisor.PostAsync("api/bulletin-drafts", new { kind = "case", subject = filed.Reference })).Good();
        var path = $"api/bulletin-drafts/{draft["bulletin.id"]}";
        var approved = (await (await city.AsAsync(Staff.OtherSupervisor)).AtVersion(draft.Version).PostAsync($"{path}/approve")).Good();
        (await supervisor.AtVersion(approved.Version).PostAsync($"{path}/publish")).Good();
    }

    /// <summary>Everything that citizens or anybody can read, by where it is read.</summary>
    private static async Task<IReadOnlyList<(string Place, string Text)>> ReadableAsync(RunningCity city, params FiledCase[] cases)
    {
        var read = new List<(string, string)>();
        foreach (var language in Languages)
        {
            foreach (var filed in cases)
            {
                var citizen = filed.Citizen.With("Accept-Language", language);
                read.Add(($"case in {language}", Text(await citizen.ReadAsync(filed.Reference))));
                read.Add(($"clocks in {language}", Text(await citizen.GetAsync($"api/cases/{filed.Reference}/clock"))));
                read.Add(($"page in {language}", Text(await PageAsync(filed, language))));
            }

            var anyone = city.Anyone.With("Accept-Language", language);
            foreach (var path in new[]
            {
                "", "ratings/2026-03", "promises", "api/ratings/2026-03", "ratings/2026-03/csv", "api/bulletins", "api/bulletins/2026/1", "bulletins", "bulletins/2026/1", "bulletins/2026/1/json", "api/hot-issues", "api/score-weights",
            })
            {
                read.Add(($"{path} in {language}", Text(await anyone.GetAsync(path))));
                read.Add(($"{path} as a page in {language}", Text(await anyone.With("Accept", "text/html").GetAsync(path))));
            }

            read.Add(($"open search in {language}", Text(await anyone.PostAsync("api/public/search", new { size = 50 }))));
        }

        foreach (var filed in cases)
        {
            var notices = await city.Host.Get<IOutbox>().ListAsync(Mailbox.OfCitizen(Reference.Parse(filed.Reference)), 100, null, CancellationToken.None);
            read.Add(("notices", $"notices: {string.Join('\n', notices.Notices)}"));
        }

        return [.. read, .. await PublicFilesAsync(city)];
    }

    private static async Task<ApiAnswer> PageAsync(FiledCase filed, string language)
    {
        var cookie = filed.City.Host.Get<Hotline.Functions.Pages.CitizenCookies>();
        var http = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        cookie.Follow(http.Request, new(Reference.Parse(filed.Reference), filed.QueryCode));
        var kept = http.Response.Headers.SetCookie.ToString().Split(';')[0];
        return (await filed.City.Anyone.With("Cookie", kept).With("Accept-Language", language).GetAsync("track/case")).Good();
    }

    private static async Task<IReadOnlyList<(string Place, string Text)>> PublicFilesAsync(RunningCity city)
    {
        var files = new List<(string, string)>();
        var container = new BlobServiceClient(city.ConnectionString).GetBlobContainerClient(Hotline.Storage.StorageNames.PublicContainer);
        await foreach (var blob in container.GetBlobsAsync())
        {
            files.Add((blob.Name, (await container.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content.ToString()));
        }

        files.ShouldNotBeEmpty();
        return files;
    }

    private static async Task EveryStaffOnlyFactHappenedAsync(params FiledCase[] cases)
    {
        var happened = new HashSet<Type>();
        foreach (var filed in cases)
        {
            var found = await filed.City.Host.Get<ICases>().FindAsync(Reference.Parse(filed.Reference), CancellationToken.None);
            happened.UnionWith(found!.Events.Select(@event => @event.Fact.GetType()));
        }

        // Of the service and of other instances, without anybody's words.
        happened.UnionWith([typeof(CaseReminded), typeof(PartnerMessageRefused), typeof(OwnMessageRefused)]);
        typeof(CaseFact).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CaseFact)) && StaffOnlyFacts.Has((CaseFact)RuntimeHelpers.GetUninitializedObject(type)))
            .ShouldBeSubsetOf(happened);
    }

    private static async Task<string> FindingsAsync(RunningCity city) =>
        Text(await (await city.AsAsync(Staff.Supervisor)).GetAsync("api/departments/water-affairs/findings"));

    private static async Task<string> HandOversAsync(RunningCity city) =>
        Text(await (await city.AsAsync(Staff.Supervisor)).GetAsync("api/duty/hand-overs"));

    private static string Text(ApiAnswer answer) => answer.Good().Text;

    private static object Plan(string summary, string title) => new { summary, milestones = new[] { new { title, workingDays = 5 } } };
}
