namespace Hotline.Journey.Tests.Access;

public sealed class AccountsTests(RunningCity city) : IClassFixture<RunningCity>
{
    private const string Password = "a first password";

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task AnAccount_FromTheFirstDayToTheLast_OpensAndClosesDoorsAndIsRecorded()
    {
        var administrator = await city.AsAsync(Staff.Administrator);
        (await AddAsync(administrator, "qian")).Status.ShouldBe(HttpStatusCode.Created);
        var qian = city.Anyone.WithToken((await SignInAsync("qian", Password)).Good()["token"]!);
        (await qian.GetAsync("api/departments/water-affairs/worklist")).Status.ShouldBe(HttpStatusCode.OK);

        city.Time.Advance(Moment);
        (await qian.PostAsync("api/account/password", new { old = "not the one I had", @new = "my very own password" })).Faults.ShouldBe(["old:wrong-password"]);
        (await qian.PostAsync("api/account/password", new { old = Password, @new = "my very own password" })).Good();
        (await SignInAsync("qian", Password))["errorCode"].ShouldBe("wrong-credentials");
        (await SignInAsync("qian", "my very own password")).Good();

        city.Time.Advance(Moment);
        (await administrator.PostAsync("api/accounts/qian/password", new { password = "a given password" })).Good();
        city.Time.Advance(Moment);
        (await administrator.PostAsync("api/accounts/qian", new { displayName = "钱某", roles = new[] { "evaluator" } })).Good()["department"].ShouldBeNull();
        var evaluator = city.Anyone.WithToken((await SignInAsync("qian", "a given password")).Good()["token"]!);
        (await evaluator.GetAsync("api/departments/water-affairs/worklist")).Status.ShouldBe(HttpStatusCode.Forbidden);

        city.Time.Advance(Moment);
        (await administrator.PostAsync("api/accounts/qian", new { displayName = "钱某", roles = new[] { "evaluator" }, closed = true })).Good();
        (await SignInAsync("qian", "a given password"))["errorCode"].ShouldBe("wrong-credentials");

        var log = await administrator.GetAsync("api/audit?text=qian");
        log.Good().List("entries").Select(entry => $"{entry.GetProperty("by")} {entry.GetProperty("action")}").ShouldBe(
        [
            "administrator accountClosed",
            "administrator accountChanged",
            "administrator passwordSet",
            "qian passwordChanged",
            "administrator accountAdded",
        ]);
        log.Text.ShouldNotContain("password\":");
        log.Text.ShouldContain("钱某: evaluator (closed)");
    }

    [Fact]
    public async Task AddingAnAccount_WithEverythingWrong_NamesItAllAndAddsNothing()
    {
        var administrator = await city.AsAsync(Staff.Administrator);

        var answer = await administrator.PostAsync("api/accounts", new { account = "Big", roles = new[] { "handler" }, department = "moon", password = "short" });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Faults.ShouldBe(["account:malformed", "displayName:required", "department:unknown-department", "password:too-short"]);
        (await administrator.GetAsync("api/accounts")).Text.ShouldNotContain("Big");
    }

    [Fact]
    public async Task AnAccount_OfAName_IsAddedOnce()
    {
        var administrator = await city.AsAsync(Staff.Administrator);
        await AddAsync(administrator, "sun");

        (await AddAsync(administrator, "sun")).Faults.ShouldBe(["account:account-taken"]);
    }

    [Fact]
    public async Task AnAdministrator_OfThemselves_NeitherClosesNorDemotes()
    {
        var administrator = await city.AsAsync(Staff.Administrator);

        (await administrator.PostAsync($"api/accounts/{Staff.Administrator}", new { displayName = "管理员", roles = new[] { "evaluator" } }))["errorCode"].ShouldBe("own-account");
        (await administrator.PostAsync($"api/accounts/{Staff.Administrator}", new { displayName = "管理员", roles = new[] { "administrator" }, closed = true }))["errorCode"]
            .ShouldBe("own-account");
    }

    private static Task<ApiAnswer> AddAsync(HotlineApi administrator, string account) => administrator.PostAsync(
        "api/accounts", new { account, displayName = "钱某", roles = new[] { "handler" }, department = "water-affairs", password = Password });

    private Task<ApiAnswer> SignInAsync(string account, string password) => city.Anyone.PostAsync("api/sign-in", new { account, password });
}
