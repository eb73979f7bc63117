namespace Hotline.Journey.Tests.Answer;

/// <summary>Draft, review, approve, send (一审一核), in the department of the tests' city that needs an approval.</summary>
public sealed class ApprovalTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Draft_ApprovedAndSent_ReachesTheCitizenWithGroundsAndFiles()
    {
        var filed = await AtHousingAsync();

        (await filed.ByStaffAsync(
            Staff.Housing,
            "draft",
            new { answer = "电梯已修复。", grounds = "《特种设备安全法》第四十条", publicAnswer = "某小区电梯已修复。" },
            AFile.Pdf("检验报告.pdf"))).Good()["casework.draft.stage"].ShouldBe("drafted");
        (await filed.ReadByCitizenAsync()).Text.ShouldNotContain("电梯已修复");
        (await filed.ByStaffAsync(Staff.HousingColleague, "draft/review")).Good()["casework.draft.stage"].ShouldBe("reviewed");
        var approved = await filed.ByStaffAsync(Staff.HousingApprover, "draft/approve");
        approved.Good()["status.id"].ShouldBe("accepted");
        approved["casework.draft.sendBy"].ShouldBe("2026-03-05T10:00:00+08:00");
        (await filed.ByStaffAsync(Staff.Housing, "draft/send")).Good()["status.id"].ShouldBe("answered");

        var seen = await filed.ReadByCitizenAsync();
        seen["answer"].ShouldBe("电梯已修复。");
        seen["casework.grounds"].ShouldBe("《特种设备安全法》第四十条");
        seen.Timeline.ShouldNotContain("answerDrafted");
        seen.Text.ShouldNotContain("某小区电梯已修复");
        seen.Text.ShouldNotContain(Staff.HousingApprover);
        var file = seen.List("casework.answerAttachments").Single().GetProperty("id").GetString();
        (await filed.Citizen.GetAsync($"api/cases/{filed.Reference}/attachments/{file}")).Good().Bytes.ShouldBe(AFile.Pdf().Content);
    }

    [Fact]
    public async Task Approve_TheOwnDraft_IsRefused()
    {
        var filed = await AtHousingAsync();
        (await filed.ByStaffAsync(Staff.HousingApprover, "draft", new { answer = "电梯已修复。" })).Good();

        foreach (var action in (string[])["draft/approve", "draft/review", "draft/send-back"])
        {
            var answer = await filed.ByStaffAsync(Staff.HousingApprover, action, action == "draft/send-back" ? new { words = "改" } : null);
            answer.Status.ShouldBe(HttpStatusCode.Forbidden, action);
            answer["errorCode"].ShouldBe("own-request", action);
        }
    }

    [Fact]
    public async Task SendBack_WithWords_NeedsANewDraft()
    {
        var filed = await AtHousingAsync();
        (await filed.ByStaffAsync(Staff.Housing, "draft", new { answer = "已处理。" })).Good();

        var back = await filed.ByStaffAsync(Staff.HousingApprover, "draft/send-back", new { words = "写明何时修复" });
        var approved = await filed.ByStaffAsync(Staff.HousingApprover, "draft/approve");
        (await filed.ByStaffAsync(Staff.Housing, "draft", new { answer = "3月4日已修复。" })).Good();

        back.Good()["casework.draft.sentBackBecause"].ShouldBe("写明何时修复");
        approved["errorCode"].ShouldBe("no-draft");
        (await filed.ByStaffAsync(Staff.HousingApprover, "draft/approve")).Good()["casework.draft.text"].ShouldBe("3月4日已修复。");
        (await filed.ReadByCitizenAsync()).Text.ShouldNotContain("写明何时修复");
    }

    [Fact]
    public async Task Answer_InOneStepWhereAnApprovalIsNeeded_IsRefused()
    {
        var filed = await AtHousingAsync();

        var answer = await filed.ByStaffAsync(Staff.Housing, "answer", new { answer = "电梯已修复。" });
        var unapproved = await filed.ByStaffAsync(Staff.Housing, "draft/send");

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer["errorCode"].ShouldBe("approval-needed");
        unapproved["errorCode"].ShouldBe("answer-not-approved");
    }

    [Fact]
    public async Task Approve_AnUrgentCase_SendsItAtOnce()
    {
        var filed = await AtHousingAsync("urgent");
        (await filed.ByStaffAsync(Staff.Housing, "draft", new { answer = "电梯已修复。" })).Good();

        var approved = await filed.ByStaffAsync(Staff.HousingApprover, "draft/approve");

        approved.Good()["status.id"].ShouldBe("answered");
        (await filed.ReadByCitizenAsync())["answer"].ShouldBe("电梯已修复。");
    }

    [Fact]
    public async Task Draft_FromATemplate_IsFilledFromTheCaseAndNamesEveryMissingField()
    {
        var filed = await AtHousingAsync();

        var faulty = await filed.ByStaffAsync(Staff.Housing, "draft", new { template = "done", fields = new { other = "x" } });
        var drafted = await filed.ByStaffAsync(
            Staff.Housing, "draft", new { template = "done", fields = new { findings = "门机故障{phone}", measures = "已更换" } });

        faulty.Faults.ShouldBe(["fields.findings:required", "fields.measures:required", "fields.other:unknown-field"]);
        drafted.Good()["casework.draft.text"]!.ShouldStartWith("2026年3月4日反映的");
        drafted["casework.draft.text"]!.ShouldContain(filed.Reference);
        drafted["casework.draft.text"]!.ShouldContain("查明：门机故障{phone}；已更换。");
        (await filed.ByStaffAsync(Staff.Housing, "draft", new { template = "nothing", answer = "x" })).Faults
            .ShouldBe(["answer:only-one-of", "template:unknown-template"]);
    }

    /// <summary>A case the housing bureau has accepted.</summary>
    private async Task<FiledCase> AtHousingAsync(string urgency = "ordinary")
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });
        (await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "housing-construction", urgency })).Good();
        (await filed.ByStaffAsync(Staff.Housing, "accept")).Good();
        return filed;
    }
}
