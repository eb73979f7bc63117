using System.Globalization;
using System.Text.Json;

namespace Hotline.Journey.Tests.Policy;

/// <summary>The rules of a running city change, by two people, and the service lives on.</summary>
public sealed class PolicyChangeTests : IAsyncLifetime
{
    private RunningCity _city = null!;

    public async Task InitializeAsync() => _city = await RunningCity.StartAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task AChange_ProposedAndApproved_RulesNewCasesAndIsTakenBackTheSameWay()
    {
        var administrator = await _city.AsAsync(Staff.Administrator);
        var supervisor = await _city.AsAsync(Staff.Supervisor);
        var before = await _city.RoutedAsync();
        var due = await DueDayAsync(before);

        var deadlines = await FileAsync("deadlines.json");
        var faulty = await administrator.PostAsync("api/policy/proposals", Proposal("deadlines.json", deadlines.Replace("\"5d\"", "\"five days\"", StringComparison.Ordinal)));
        faulty.Status.ShouldBe(HttpStatusCode.BadRequest);
        faulty.Faults.ShouldContain("files.deadlines.json:policy-fault");
        faulty.Text.ShouldContain("clear");

        var proposed = (await administrator.PostAsync("api/policy/proposals", Proposal("deadlines.json", deadlines.Replace("\"5d\"", "\"2d\"", StringComparison.Ordinal)))).Good();
        (await administrator.ApproveAsync(proposed))["errorCode"].ShouldBe("own-request");
        (await supervisor.ApproveAsync(proposed)).Good()["number"].ShouldBe("1");

        await _city.RunsByAsync(1);
        var after = await _city.RoutedAsync();
        (await DueDayAsync(after)).ShouldBeLessThan(due);
        (await DueDayAsync(before)).ShouldBe(due);

        var revert = (await (await _city.AsAsync(Staff.OtherAdministrator)).PostAsync("api/policy/versions/0/revert", new { reason = "两天太短。" })).Good();
        (await supervisor.ApproveAsync(revert)).Good()["restores"].ShouldBe("0");
        await _city.RunsByAsync(2);
        (await FileAsync("deadlines.json")).ShouldBe(deadlines);

        (await administrator.GetAsync("api/audit")).Good().List("entries").Select(entry => entry.GetProperty("action").GetString())
            .Where(action => action!.StartsWith("policy", StringComparison.Ordinal))
            .ShouldBe(["policyApproved", "policyRevertProposed", "policyApproved", "policyProposed"], ignoreOrder: true);
    }

    [Fact]
    public async Task TwoAdministrators_AtOnce_DoNotOverwriteEachOther()
    {
        var supervisor = await _city.AsAsync(Staff.Supervisor);
        var deadlines = await FileAsync("deadlines.json");
        var first = (await (await _city.AsAsync(Staff.Administrator)).PostAsync(
            "api/policy/proposals", Proposal("deadlines.json", deadlines.Replace("\"5d\"", "\"2d\"", StringComparison.Ordinal)))).Good();
        var second = (await (await _city.AsAsync(Staff.OtherAdministrator)).PostAsync(
            "api/policy/proposals", Proposal("deadlines.json", deadlines.Replace("\"5d\"", "\"3d\"", StringComparison.Ordinal)))).Good();

        var outcomes = await Task.WhenAll(supervisor.ApproveAsync(first), supervisor.ApproveAsync(second));

        outcomes.Count(outcome => outcome.Status == HttpStatusCode.OK).ShouldBe(1);
        outcomes.Single(outcome => outcome.Status != HttpStatusCode.OK)["errorCode"].ShouldBe("policy-moved-on");
        var policy = await supervisor.GetAsync("api/policy");
        policy.Good()["inForce"].ShouldBe("1");
        policy.List("proposals").Count.ShouldBe(1);
    }

    [Fact]
    public async Task ADepartmentInForce_LeftOutOfAProposal_IsRefused()
    {
        var root = JsonDocument.Parse(await FileAsync("departments.json")).RootElement;
        var kept = root.GetProperty("departments").EnumerateArray().Where(department => department.GetProperty("id").GetString() != "power-supply");

        var answer = await (await _city.AsAsync(Staff.Administrator)).PostAsync(
            "api/policy/check", Proposal("departments.json", JsonSerializer.Serialize(new { departments = kept })) with { Reason = null });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("power-supply 有误：已在使用，不能删除");
    }

    [Fact]
    public async Task ADepartmentOfAnUnknownInstance_InAProposal_IsRefused()
    {
        var departments = (await FileAsync("departments.json")).Replace(
            "\"id\": \"power-supply\",", "\"id\": \"power-supply\", \"exchange\": { \"partner\": \"nobody\" },", StringComparison.Ordinal);

        var answer = await (await _city.AsAsync(Staff.Administrator)).PostAsync(
            "api/policy/check", Proposal("departments.json", departments) with { Reason = null });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Faults.ShouldBe(["files.departments.json:policy-fault"]);
        answer.Text.ShouldContain("nobody");
    }

    [Fact]
    public async Task Complaints_FiledWhileThePolicyChanges_AreAllTakenAndKept()
    {
        var proposed = (await (await _city.AsAsync(Staff.Administrator)).PostAsync(
            "api/policy/proposals",
            Proposal("deadlines.json", (await FileAsync("deadlines.json")).Replace("\"5d\"", "\"2d\"", StringComparison.Ordinal)))).Good();
        using var enough = new CancellationTokenSource();
        var filing = Enumerable.Range(0, 4).Select(_ => FileUntilAsync(enough.Token)).ToList();

        (await (await _city.AsAsync(Staff.Supervisor)).ApproveAsync(proposed)).Good();
        await _city.RunsByAsync(1);
        await enough.CancelAsync();
        var filed = (await Task.WhenAll(filing)).SelectMany(each => each).ToList();

        filed.Count.ShouldBeGreaterThan(4);
        foreach (var complaint in filed)
        {
            await complaint.IsListedAsync();
        }
    }

    private static SentProposal Proposal(string file, string text) => new(new() { [file] = text }, "市民反映时限太长。");

    private static async Task<DateOnly> DueDayAsync(FiledCase filed) =>
        DateOnly.ParseExact((await filed.ReadByCitizenAsync()).Good()["due"].AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Those that were acknowledged; a connection that the restart closed acknowledged nothing.</summary>
    private async Task<List<FiledCase>> FileUntilAsync(CancellationToken enough)
    {
        var filed = new List<FiledCase>();
        while (!enough.IsCancellationRequested)
        {
            try
            {
                filed.Add(await _city.FileAsync());
            }
            catch (HttpRequestException)
            {
                await Task.Yield();
            }
        }

        return filed;
    }

    /// <summary>The text of a file of the version in force.</summary>
    private async Task<string> FileAsync(string name)
    {
        var administrator = await _city.AsAsync(Staff.Administrator);
        var number = (await administrator.GetAsync("api/policy")).Good()["inForce"];
        var version = await administrator.GetAsync($"api/policy/versions/{number}");
        return version.Good().Json.GetProperty("files").GetProperty(name).GetString()!;
    }

    private sealed record SentProposal(Dictionary<string, string> Files, string? Reason);
}
