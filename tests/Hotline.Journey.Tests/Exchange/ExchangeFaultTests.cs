using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Hotline.Core.Exchange;

namespace Hotline.Journey.Tests.Exchange;

/// <summary>What strangers, replays and outages can do to the exchange: nothing.</summary>
public sealed class ExchangeFaultTests
{
    private const string Events = "/api/exchange/events";

    [Fact]
    public async Task County_DownForAWhile_GetsTheCaseAndAllThatHappenedOnceItIsBack()
    {
        await using var levels = await TwoLevels.StartAsync();
        await levels.StopCountyAsync();
        var filed = await levels.FileAsync();
        await filed.IsAsync("routed");
        (await filed.ByStaffAsync(Staff.Supervisor, "urge", new { words = "请尽快处理。" })).Good();

        await levels.RestartCountyAsync();

        var below = await levels.InCountyAsync(filed);
        var seen = await Eventually.GetAsync(() => below.ReadByStaffAsync(), answer => answer.Good().Timeline.Contains("caseUrged"), answer => answer.Text);
        seen.Timeline.Count(type => type == "caseUrged").ShouldBe(1);
        (await levels.County.WorkListAsync(TwoLevels.Department)).ShouldBe([below.Reference]);
        (await filed.ReadByStaffAsync()).Timeline.Count(type => type == "caseTakenUpBelow").ShouldBe(1);
    }

    [Fact]
    public async Task HandBack_ByTheCountysDesk_ReturnsTheCaseToTheCitysAndEndsItThere()
    {
        await using var levels = await TwoLevels.StartAsync();
        var filed = await levels.FileAsync();
        var below = await levels.InCountyAsync(filed);

        (await below.ByStaffAsync(Staff.Operator, "withdraw", new { reason = "不办" }))["errorCode"].ShouldBe("upper-decides");
        (await below.ByStaffAsync(Staff.Operator, "hand-back", new { ground = "该路段属市管。" })).Good()["status.id"].ShouldBe("withdrawn");

        await filed.IsAsync("returned");
        (await levels.City.WorkListAsync("desk")).ShouldContain(filed.Reference);
        (await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "urban-management" })).Good();
        (await filed.ReadByStaffAsync())["exchange"].ShouldBeNull();
    }

    [Fact]
    public async Task Withdrawal_WhileTheCountyAnswers_PassesTheAnswerAndEachSideIsTold()
    {
        await using var levels = await TwoLevels.StartAsync();
        var filed = await levels.FileAsync();
        var below = await levels.InCountyAsync(filed);
        (await below.ByDepartmentAsync("accept")).Good();
        await filed.IsAsync("accepted");
        levels.IsCut = true;
        (await below.ByDepartmentAsync("answer", new { answer = "已修复。" })).Good();
        (await filed.ByCitizenAsync("withdraw", new { reason = "已自行解决" })).Good();
        levels.IsCut = false;

        // The answer and the withdrawal pass each other: neither undoes the other, and each side is told.
        var above = await Eventually.GetAsync(() => filed.ReadByStaffAsync(), answer => answer.Good().Timeline.Contains("ownMessageRefused"), answer => answer.Text);
        above["status.id"].ShouldBe("withdrawn");
        above.Timeline.ShouldContain("partnerMessageRefused");
        (await below.ReadByStaffAsync())["status.id"].ShouldBe("answered");
    }

    [Fact]
    public async Task Message_TamperedOldOrFromStrangers_IsRefusedAndAReplayDoesNothingTwice()
    {
        await using var levels = await TwoLevels.StartAsync();
        var filed = await levels.FileAsync();
        var below = await levels.InCountyAsync(filed);
        var body = Event(filed.Reference, below.Reference, number: 90, "progress");
        var sent = Signed(levels, TwoLevels.CountyId, body);

        (await PostAsync(levels.City, sent, body.Replace("progress", "accepted", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(levels.City, sent with { At = sent.At - 600 }, body)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(levels.City, sent with { From = "stranger" }, body)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(levels.County, sent, body)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        // Signed by a partner, for a case that is not with it, and for one whose reference there is another.
        var other = await levels.City.RoutedAsync();
        var foreign = Event(other.Reference, below.Reference, 90, "progress");
        (await PostAsync(levels.City, Signed(levels, TwoLevels.CountyId, foreign), foreign)).Status.ShouldBe(HttpStatusCode.NotFound);
        var mistaken = Event(filed.Reference, other.Reference, 90, "progress");
        (await PostAsync(levels.City, Signed(levels, TwoLevels.CountyId, mistaken), mistaken)).Status.ShouldBe(HttpStatusCode.NotFound);

        // The case is not accepted, so the progress is refused for good, which the county is told; once.
        var first = await PostAsync(levels.City, sent, body);
        var second = await PostAsync(levels.City, sent, body);

        first.Good().Text.ShouldBe(second.Good().Text);
        (await filed.ReadByStaffAsync()).Timeline.Count(type => type == "partnerMessageRefused").ShouldBe(1);
    }

    [Fact]
    public async Task Message_WithSeveralFaults_IsToldThemAll()
    {
        await using var levels = await TwoLevels.StartAsync();
        const string Body = """{ "from": "x", "number": 1, "kind": "rated", "colour": "red" }""";

        var answer = await PostAsync(levels.City, Signed(levels, TwoLevels.CountyId, Body, "x/1"), Body);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Faults.ShouldBe(
            ["from:malformed", "reference:required", "after:required", "at:required", "kind:unknown-value", "satisfaction:required", "solved:required", "colour:unknown-field"],
            ignoreOrder: true);
        var down = await PostAsync(levels.City, Signed(levels, TwoLevels.CountyId, "{}", "x/1", "/api/exchange/cases"), "{}", "/api/exchange/cases");
        down["errorCode"].ShouldBe("hands-nothing-down");
    }

    private static string Event(string reference, string from, int number, string kind) => new JsonObject
    {
        ["reference"] = reference,
        ["from"] = from,
        ["number"] = number,
        ["after"] = 0,
        ["kind"] = kind,
        ["at"] = "2026-03-04T10:00:00+08:00",
        ["words"] = "已订购。",
    }.ToJsonString();

    private static ExchangeHeaders Signed(TwoLevels levels, string from, string body, string? message = null, string path = Events) => ExchangeSignature.Sign(
        Convert.FromBase64String(TwoLevels.Secret),
        path,
        from,
        message ?? $"{JsonNode.Parse(body)!["from"]}/{JsonNode.Parse(body)!["number"]}",
        levels.City.Time.GetUtcNow(),
        Encoding.UTF8.GetBytes(body));

    private static Task<ApiAnswer> PostAsync(RunningCity to, ExchangeHeaders headers, string body, string path = Events) => to.Anyone
        .With("Exchange-From", headers.From)
        .With("Exchange-Message", headers.Message)
        .With("Exchange-Time", headers.At.ToString(CultureInfo.InvariantCulture))
        .With("Exchange-Signature", headers.Signature)
        .SendAsync(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"));
}
