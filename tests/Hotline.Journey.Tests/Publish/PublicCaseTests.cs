using Hotline.Core;
using Hotline.Core.Publish;

namespace Hotline.Journey.Tests.Publish;

/// <summary>What everyone may find and read of a case: only what was published, and only as it was redacted.</summary>
public sealed class PublicCaseTests(RunningCity city) : IClassFixture<RunningCity>
{
    private static int _streets;

    [Fact]
    public async Task Search_ByAnyone_FindsPublishedCasesOnly()
    {
        var street = Street();
        await city.RoutedAsync(Complaint($"{street}停水两天了。"));
        var published = await (await city.RoutedAsync(Complaint($"{street}的自来水停了，水龙头没有水。"))).PublishedAsync();
        await city.IndexAsync();

        (await FoundAsync(new { text = street })).ShouldBe([published]);
    }

    [Fact]
    public async Task Search_ForWhatWasRedacted_FindsNothingAndShowsNothingOfIt()
    {
        var street = Street();
        var filed = await city.RoutedAsync(Complaint($"{street}停水两天了，我叫高兴，电话13900001234。", address: "白鹭苑5幢301室"));
        var number = await filed.PublishedAsync();
        await city.IndexAsync();

        (await FoundAsync(new { text = "13900001234" })).ShouldBeEmpty();
        (await FoundAsync(new { text = "高兴" })).ShouldBeEmpty();
        (await FoundAsync(new { text = "白鹭苑" })).ShouldBeEmpty();
        (await FoundAsync(new { text = filed.Reference.Replace("-", "", StringComparison.Ordinal) })).ShouldBeEmpty();
        var listed = (await SearchAsync(new { text = street })).Good();
        var read = (await city.Anyone.GetAsync($"api/public/cases/{number}")).Good();
        foreach (var secret in (string[])["13900001234", "高兴", "白鹭苑", filed.Reference])
        {
            listed.Text.ShouldNotContain(secret);
            read.Text.ShouldNotContain(secret);
        }

        (await (await city.AsAsync(Staff.Supervisor)).PostAsync("api/search", new { text = "13900001234" })).Good()["total"].ShouldBe("1");
    }

    [Fact]
    public async Task Publish_WithPassagesToHide_LeavesThemOutToo()
    {
        var street = Street();
        var filed = await city.RoutedAsync(Complaint($"{street}停水了，门口开米铺的那户先停的。"));

        (await filed.ByStaffAsync(Staff.Supervisor, "publication", new { hide = new[] { "没有这句" } })).Faults.ShouldBe(["hide:passage-not-there"]);
        var number = await filed.PublishedAsync("门口开米铺的那户");
        await city.IndexAsync();

        var complaint = (await city.Anyone.GetAsync($"api/public/cases/{number}")).Good()["case.complaint"]!;
        complaint.ShouldContain(street);
        complaint.ShouldNotContain("米铺");
        (await FoundAsync(new { text = $"{street} 米铺" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Publish_AgainAfterTheAnswer_ShowsItUnderTheSameNumber()
    {
        var filed = await city.AcceptedAsync(Complaint($"{Street()}停水了。"));
        var number = await filed.PublishedAsync();
        (await filed.ByDepartmentAsync("answer", new { answer = "高兴您好，已恢复供水。" })).Good();

        (await filed.PublishedAsync()).ShouldBe(number);
        await city.IndexAsync();

        (await city.Anyone.GetAsync($"api/public/cases/{number}")).Good()["case.answer"].ShouldBe("某某您好，已恢复供水。");
    }

    [Fact]
    public async Task WithdrawPublication_OfAPublicCase_HidesItAgain()
    {
        var street = Street();
        var filed = await city.RoutedAsync(Complaint($"{street}停水了。"));
        var number = await filed.PublishedAsync();
        await city.IndexAsync();

        (await filed.ByStaffAsync(Staff.Supervisor, "publication/withdraw", new { reason = "当事人要求" })).Good();
        await city.IndexAsync();

        (await FoundAsync(new { text = street })).ShouldBeEmpty();
        (await city.Anyone.GetAsync($"api/public/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await city.Anyone.GetAsync($"public-cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await filed.ByStaffAsync(Staff.Supervisor, "publication/withdraw", new { reason = "当事人要求" })).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Publish_OfAReport_IsRefused()
    {
        var filed = await city.RoutedAsync(Complaint($"{Street()}停水了，有人偷水。") with { Kind = "report" });

        (await filed.ByStaffAsync(Staff.Supervisor, "publication")).Faults.ShouldBe(["not-for-the-public"]);
    }

    [Fact]
    public async Task Vote_ForAPublicCase_CountsEachPersonOnceAndAHouseholdsWorthOfOneAddress()
    {
        var number = await (await city.RoutedAsync(Complaint($"{Street()}停水了。"))).PublishedAsync();
        await city.IndexAsync();

        for (var person = 0; person < 5; person++)
        {
            (await VoteAsync(number, $"browser-{person}", "192.0.2.7")).Value.ShouldBe(VoteOutcome.Counted);
        }

        (await VoteAsync(number, "browser-0", "192.0.2.7")).Value.ShouldBe(VoteOutcome.CountedBefore);
        (await VoteAsync(number, "browser-9", "192.0.2.7")).Errors.ShouldHaveSingleItem().Code.ShouldBe("too-many-votes");
        (await city.Anyone.GetAsync($"api/public/cases/{number}")).Good()["votes"].ShouldBe("5");
    }

    [Fact]
    public async Task Vote_ForACaseThatIsNotPublic_IsRefused() =>
        (await VoteAsync("223344556677", "browser", "192.0.2.8")).Errors.ShouldHaveSingleItem().Code.ShouldBe("not-found");

    private static string Street() => $"试言{"甲乙丙丁戊己庚辛壬癸"[Interlocked.Increment(ref _streets)]}巷";

    private static AComplaint Complaint(string text, string? address = null) => new()
    {
        Text = $"{text}{Sentences.NoWater}",
        Contact = new { name = "高兴", phone = "13900001234" },
        Place = address is null ? null : new { address },
    };

    private Task<ApiAnswer> SearchAsync(object query) => city.Anyone.PostAsync("api/public/search", query);

    private async Task<IReadOnlyList<string>> FoundAsync(object query) =>
        [.. (await SearchAsync(query)).Good().List("cases").Select(found => found.GetProperty("number").GetString()!)];

    private Task<Result<VoteOutcome>> VoteAsync(string number, string voter, string address) =>
        city.Host.Get<VoteForCaseHandler>().HandleAsync(new(number, voter, address), CancellationToken.None);
}
