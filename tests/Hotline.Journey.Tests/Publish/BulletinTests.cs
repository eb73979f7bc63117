using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Hotline.Functions.Publish;
using Hotline.Journey.Tests.Remind;

namespace Hotline.Journey.Tests.Publish;

/// <summary>From what was recorded in March 2026 to a published bulletin.</summary>
public sealed class BulletinTests(BulletinTests.CityInApril april) : IClassFixture<BulletinTests.CityInApril>
{
    private RunningCity City => april.City;

    [Fact]
    public async Task Draft_AMonth_GivesAccountOfWhatWasDueDoneLateAndUrged()
    {
        var draft = await DraftAsync(new { kind = "month", period = "2026-03" });

        draft["bulletin.id"].ShouldBe("month-2026-03");
        draft["bulletin.title"].ShouldBe("2026年3月办理情况的督查通报");
        // Water: one in time and satisfied, one answered on 12 March (due on the 11th, urged that morning), one overdue until now.
        var water = draft.List("content.period.departments").Single();
        water.GetProperty("key").GetString().ShouldBe("water-affairs");
        water.GetProperty("tally").GetProperty("answered").GetInt32().ShouldBe(2);
        water.GetProperty("tally").GetProperty("inTime").GetInt32().ShouldBe(1);
        water.GetProperty("tally").GetProperty("unanswered").GetInt32().ShouldBe(1);
        water.GetProperty("urged").GetInt32().ShouldBe(2);
        water.GetProperty("supervised").GetInt32().ShouldBe(1);
        water.GetProperty("returned").GetInt32().ShouldBe(1);
        draft.List("content.period.late").Count.ShouldBe(2);
        draft.List("content.period.channels").Single().GetProperty("key").GetString().ShouldBe("web");
    }

    [Fact]
    public async Task Draft_TheSameTwice_IsOneDraft()
    {
        var first = await DraftAsync(new { kind = "quarter", period = "2026-Q1" });
        var second = await DraftAsync(new { kind = "quarter", period = "2026-Q1" });

        second["bulletin.draftedAt"].ShouldBe(first["bulletin.draftedAt"]);
        first["bulletin.title"].ShouldBe("2026年第1季度办理情况的督查通报");
    }

    [Theory]
    [InlineData("month", null, null, "period:required")]
    [InlineData("month", null, "2026-Q1", "period:malformed")]
    [InlineData("quarter", null, "2026-03", "period:malformed")]
    [InlineData("month", null, "2026-04", "period:period-not-over")]
    [InlineData("case", null, null, "subject:required")]
    [InlineData("meeting", null, "2026-03", "subject:required")]
    [InlineData("year", null, "2026-03", "kind:unknown-value")]
    [InlineData("case", "261122-0000-0000", null, "case-not-found")]
    [InlineData("meeting", "2026-0000000000000000", "2026-03", "not-found")]
    [InlineData("month", null, "2026-01", "nothing-to-report")]
    public async Task Draft_WhatCannotBe_IsRefused(string kind, string? subject, string? period, string fault)
    {
        var answer = await (await City.AsAsync(Staff.Supervisor)).PostAsync("api/bulletin-drafts", new { kind, subject, period });

        answer.Faults.ShouldContain(fault);
    }

    [Fact]
    public async Task Draft_OfAnInstruction_TellsItsCourseAndNothingAnyoneWrote()
    {
        var draft = await DraftAsync(new { kind = "case", subject = april.Instruction.Reference });

        draft["content.case.leader"].ShouldBe("vice-mayor-construction");
        draft["content.case.grade"].ShouldBe("important");
        draft["content.case.inTime"].ShouldBe("True");
        draft["bulletin.office"].ShouldBe("市政府办公室综合二科");
        draft.List("content.case.steps").Select(step => step.GetProperty("type").GetString())
            .ShouldBe(["caseReceived", "caseRouted", "caseAccepted", "caseAnswered"]);
        draft.Text.ShouldNotContain("绝密");
    }

    [Fact]
    public async Task Draft_OfAnUnansweredCase_IsRefused() =>
        (await (await City.AsAsync(Staff.Supervisor)).PostAsync("api/bulletin-drafts", new { kind = "case", subject = april.Overdue.Reference }))["errorCode"]
            .ShouldBe("not-answered");

    [Fact]
    public async Task Publish_AfterEditAndApproval_IsNumberedAndOpenToEveryoneInThreeForms()
    {
        var city = City;
        var published = await PublishedAsync(city, new { kind = "case", subject = april.Answered.Reference }, "请各单位引以为戒。\n<script>alert(1)</script>");

        var url = published["bulletin.url"]!.TrimStart('/');
        published["bulletin.number"].ShouldBe($"云督通〔2026〕{url.Split('/')[^1]}号");
        var json = await city.Anyone.GetAsync(url);
        json.Good()["words"].ShouldBe("请各单位引以为戒。\n<script>alert(1)</script>");
        json.Text.ShouldNotContain("writers");
        json.Text.ShouldNotContain(Staff.Supervisor);
        var page = await city.Anyone.With("Accept", "text/html").GetAsync(url);
        page.Good().MediaType.ShouldBe("text/html");
        page.Text.ShouldContain("<p>请各单位引以为戒。</p>");
        page.Text.ShouldContain("&lt;script&gt;");
        page.Text.ShouldNotContain("<script");
        page.Text.ShouldContain("@page");
        var file = await city.Anyone.With("Accept", PrintDocx.MediaType).GetAsync(url);
        file.Good().MediaType.ShouldBe(PrintDocx.MediaType);
        Texts(file.Bytes).ShouldContain(text => text.Contains("云督通〔2026〕", StringComparison.Ordinal));
        (await city.Anyone.GetAsync("api/bulletins?year=2026")).Good().List("bulletins").Select(line => line.GetProperty("id").GetString())
            .ShouldContain(published["bulletin.id"]!);
    }

    [Fact]
    public async Task Publish_OnAnInstruction_IsOpenToStaffAndHiddenFromThePublic()
    {
        var published = await PublishedAsync(City, new { kind = "case", subject = april.Instruction.Reference }, "请学习借鉴。");
        var address = published["bulletin.url"]!.TrimStart('/');
        var page = address["api/".Length..];

        published["bulletin.internal"].ShouldBe("True");
        (await (await City.AsAsync(Staff.Water)).GetAsync(address)).Good()["words"].ShouldBe("请学习借鉴。");
        (await (await City.AsAsync(Staff.Water)).GetAsync("api/bulletins?year=2026")).Good().Text.ShouldContain(april.Instruction.Reference.Replace("-", "", StringComparison.Ordinal));
        foreach (var path in (string[])[address, page, $"{page}/docx", $"{page}/json"])
        {
            (await City.Anyone.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound, path);
        }

        foreach (var list in (string[])["api/bulletins?year=2026", "bulletins?year=2026"])
        {
            (await City.Anyone.GetAsync(list)).Text.ShouldNotContain(published["bulletin.title"]!, Shouldly.Case.Sensitive, list);
        }
    }

    [Theory]
    [InlineData("zh-Hans", "各单位办理情况")]
    [InlineData("zh-Hant", "辦理")]
    [InlineData("en", "Urged")]
    public async Task Print_AMonth_IsAValidDocumentInEachLanguage(string language, string words)
    {
        _ = await DraftAsync(new { kind = "month", period = "2026-03" });

        var file = await (await City.AsAsync(Staff.Supervisor)).With("Accept", PrintDocx.MediaType).With("Accept-Language", language)
            .GetAsync("api/bulletin-drafts/month-2026-03");

        using var document = WordprocessingDocument.Open(new MemoryStream(file.Good().Bytes), isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document)
            .Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
        string.Concat(Texts(file.Bytes)).ShouldContain(words);
        document.MainDocumentPart!.Document!.Body!.Elements<Table>().Count().ShouldBe(3);
        document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().ShouldContain(fonts => fonts.EastAsia == "仿宋");
    }

    [Fact]
    public async Task Approve_ByWhoeverWroteIt_IsRefusedAndSoIsPublishingWithoutApproval()
    {
        var draft = await DraftAsync(new { kind = "case", subject = april.Satisfied.Reference });
        var supervisor = (await City.AsAsync(Staff.Supervisor)).AtVersion(draft.Version);
        var path = $"api/bulletin-drafts/{draft["bulletin.id"]}";

        (await supervisor.PostAsync($"{path}/approve"))["errorCode"].ShouldBe("own-request");
        (await supervisor.PostAsync($"{path}/publish"))["errorCode"].ShouldBe("not-approved");
        var approved = await (await City.AsAsync(Staff.Administrator)).AtVersion(draft.Version).PostAsync($"{path}/approve");
        approved.Good()["bulletin.status"].ShouldBe("approved");

        // Other words need another approval.
        var edited = await (await City.AsAsync(Staff.Supervisor)).AtVersion(approved.Version).PostAsync($"{path}/edit", new { words = "再议。" });
        edited.Good()["bulletin.status"].ShouldBe("draft");
        (await (await City.AsAsync(Staff.Supervisor)).AtVersion(edited.Version).PostAsync($"{path}/publish"))["errorCode"].ShouldBe("not-approved");
    }

    [Fact]
    public async Task Change_OfAnotherVersionOrNone_IsRefused()
    {
        var draft = await DraftAsync(new { kind = "quarter", period = "2026-Q1" });
        var supervisor = await City.AsAsync(Staff.Supervisor);
        var path = $"api/bulletin-drafts/{draft["bulletin.id"]}/edit";

        (await supervisor.AtVersion(draft.Version + 1).PostAsync(path, new { words = "旧" })).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await supervisor.PostAsync(path, new { words = "旧" })).Status.ShouldBe(HttpStatusCode.PreconditionRequired);
        (await supervisor.AtVersion(1).PostAsync("api/bulletin-drafts/no-such/edit", new { words = "旧" })).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Read_ADraft_ByAnyoneOrAHandler_IsRefused()
    {
        _ = await DraftAsync(new { kind = "month", period = "2026-03" });

        (await City.Anyone.GetAsync("api/bulletin-drafts/month-2026-03")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await City.AsAsync(Staff.Water)).GetAsync("api/bulletin-drafts")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await City.Anyone.GetAsync("api/bulletins/2026/9999")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await City.Anyone.GetAsync("api/bulletins?year=x")).Faults.ShouldBe(["year:out-of-range"]);
    }

    internal static async Task<ApiAnswer> PublishedAsync(RunningCity city, object subject, string words)
    {
        var draft = (await (await city.AsAsync(Staff.Supervisor)).PostAsync("api/bulletin-drafts", subject)).Good();
        var path = $"api/bulletin-drafts/{draft["bulletin.id"]}";
        var edited = (await (await city.AsAsync(Staff.Supervisor)).AtVersion(draft.Version).PostAsync($"{path}/edit", new { words })).Good();
        var approved = (await (await city.AsAsync(Staff.Administrator)).AtVersion(edited.Version).PostAsync($"{path}/approve")).Good();
        return (await (await city.AsAsync(Staff.Supervisor)).AtVersion(approved.Version).PostAsync($"{path}/publish")).Good();
    }

    private async Task<ApiAnswer> DraftAsync(object subject) =>
        (await (await City.AsAsync(Staff.Supervisor)).PostAsync("api/bulletin-drafts", subject)).Good();

    private static List<string> Texts(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Descendants<Text>().Select(text => text.Text)];
    }

    /// <summary>Cases of March, and the clock on the second of April.</summary>
    public sealed class CityInApril : IAsyncLifetime
    {
        public RunningCity City { get; private set; } = null!;

        internal FiledCase Satisfied { get; private set; } = null!;

        internal FiledCase Answered { get; private set; } = null!;

        internal FiledCase Overdue { get; private set; } = null!;

        internal FiledCase Instruction { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            City = await RunningCity.StartAsync();
            Satisfied = await City.RatedAsync("satisfied", solved: true);
            Overdue = await City.RoutedAsync();
            (await Overdue.ByDepartmentAsync("return", new { ground = "不属于本局" })).Good();
            (await Overdue.ByStaffAsync(Staff.Operator, "refuse-return", new { reason = "属于该局职责" })).Good();
            Answered = await City.AcceptedAsync();
            City.MoveTo("2026-03-12 11:00");
            await City.RoundAsync();
            (await Answered.ByDepartmentAsync("answer", new { answer = "抱歉晚了。" })).Good();

            City.MoveTo("2026-04-01 10:00");
            await City.RoundAsync();
            Instruction = FiledCase.Of(City, await (await City.AsAsync(Staff.Clerk)).PostAsync(
                "api/instructions",
                new { leader = "vice-mayor-construction", grade = "important", text = "绝密姓名反映绝密内容，请核实。", department = "water-affairs", category = "urban.water.supply" }));
            await Instruction.IsListedAsync();
            (await Instruction.ByDepartmentAsync("accept")).Good();
            (await Instruction.ByDepartmentAsync("answer", new { answer = "绝密回答" })).Good();
            City.MoveTo("2026-04-02 10:00");
        }

        public Task DisposeAsync() => City.DisposeAsync();
    }
}
