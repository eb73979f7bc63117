namespace Hotline.Journey.Tests.Answer;

public sealed class AnswerTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Accept_RoutedCase_IsSeenByTheCitizen()
    {
        var filed = await city.RoutedAsync();

        var answer = await filed.ByDepartmentAsync("accept");

        answer.Good()["status.id"].ShouldBe("accepted");
        answer["chainHolds"].ShouldBe("True");
        (await filed.StatusAsync()).ShouldBe("accepted");
    }

    [Fact]
    public async Task Answer_AcceptedCase_ReachesTheCitizenAndLeavesTheWorkList()
    {
        var filed = await city.AcceptedAsync();

        (await filed.ByDepartmentAsync("answer", new { answer = "水管已修复，今天恢复供水。" })).Good();

        var seen = await filed.ReadByCitizenAsync();
        seen["status.id"].ShouldBe("answered");
        seen["answer"].ShouldBe("水管已修复，今天恢复供水。");
        seen["mayRate"].ShouldBe("True");
        (await city.WorkListAsync("water-affairs")).ShouldNotContain(filed.Reference);
    }

    [Fact]
    public async Task Answer_BeforeAccepting_IsRefusedInTheCallersLanguage()
    {
        var filed = await city.RoutedAsync();

        var answer = await filed.ByDepartmentAsync("answer", new { answer = "已处理。" });

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer["errorCode"].ShouldBe("wrong-status");
        (await filed.StatusAsync()).ShouldBe("routed");
    }

    [Fact]
    public async Task AddNote_ByDepartment_IsForStaffOnly()
    {
        var filed = await city.AcceptedAsync();

        (await filed.ByDepartmentAsync("notes", new { note = "已联系施工队，明天上门" })).Good();

        (await filed.ReadByStaffAsync()).Text.ShouldContain("已联系施工队，明天上门");
        var seen = await filed.ReadByCitizenAsync();
        seen.Text.ShouldNotContain("已联系施工队");
        seen.Timeline.ShouldNotContain("noteAdded");
    }

    [Fact]
    public async Task Read_ByCitizen_ShowsNeitherWhoActedNorTheGroundsOfDepartments()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ByDepartmentAsync("return", new { ground = "这是内部的理由" })).Good();

        var seen = await filed.ReadByCitizenAsync();

        seen.Text.ShouldNotContain("这是内部的理由");
        seen.Text.ShouldNotContain(Staff.Water);
    }

    [Fact]
    public async Task Act_WithAnOldVersion_IsStaleAndChangesNothing()
    {
        var filed = await city.RoutedAsync();
        var seen = await filed.ReadByStaffAsync();
        (await filed.ByDepartmentAsync("notes", new { note = "另一人写的备注" })).Good();

        var answer = await (await city.AsAsync(Staff.Water)).AtVersion(seen.Version).PostAsync($"api/cases/{filed.Reference}/accept");

        answer.Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        answer["errorCode"].ShouldBe("stale");
        (await filed.StatusAsync()).ShouldBe("routed");
    }

    [Fact]
    public async Task Answer_ByManyAtOnceOnOneVersion_LetsOneThrough()
    {
        var filed = await city.AcceptedAsync();
        var caller = (await city.AsAsync(Staff.Water)).AtVersion((await filed.ReadByStaffAsync()).Version);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => caller.PostAsync($"api/cases/{filed.Reference}/answer", new { answer = $"答复{i}" })));

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.Status == HttpStatusCode.PreconditionFailed).ShouldBe(5);
        (await filed.ReadByStaffAsync()).Timeline.Count(type => type == "caseAnswered").ShouldBe(1);
    }

    [Fact]
    public async Task Read_Attachment_IsADownloadForCitizenAndStaffAndNobodyElse()
    {
        var filed = await city.RoutedAsync(new AComplaint { Files = [AFile.Png("现场.png")] });
        var id = (await filed.ReadByCitizenAsync()).List("attachments").Single().GetProperty("id").GetString();
        var path = $"api/cases/{filed.Reference}/attachments/{id}";

        var forCitizen = await filed.Citizen.GetAsync(path);
        forCitizen.Good().Bytes.ShouldBe(AFile.Png().Content);
        forCitizen.MediaType.ShouldBe("image/png");
        forCitizen.Response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        forCitizen.Response.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("现场.png");
        forCitizen.Response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);

        (await (await city.AsAsync(Staff.Water)).GetAsync(path)).Good().Bytes.ShouldBe(AFile.Png().Content);
        (await (await city.AsAsync(Staff.Lights)).GetAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await city.Anyone.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await filed.Citizen.GetAsync($"api/cases/{filed.Reference}/attachments/{new string('0', 32)}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Read_AttachmentThroughAnotherCase_IsNotFound()
    {
        var theirs = await city.FileAsync(new AComplaint { Files = [AFile.Png()] });
        var ours = await city.FileAsync();
        var id = (await theirs.ReadByCitizenAsync()).List("attachments").Single().GetProperty("id").GetString();

        var answer = await ours.Citizen.GetAsync($"api/cases/{ours.Reference}/attachments/{id}");

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
