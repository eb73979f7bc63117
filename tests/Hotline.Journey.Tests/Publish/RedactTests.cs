namespace Hotline.Journey.Tests.Publish;

public sealed class RedactTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Redact_ATextWithAPhone_ShowsTheSpanTheReasonAndTheRest()
    {
        var answer = await (await city.AsAsync(Staff.Water)).PostAsync("api/redact", new { text = "请打13900000009找张师傅" });

        answer.Good()["text"].ShouldBe("请打〔电话〕找某师傅");
        var spans = answer.List("spans");
        spans.Count.ShouldBe(2);
        spans[0].GetProperty("start").GetInt32().ShouldBe(2);
        spans[0].GetProperty("length").GetInt32().ShouldBe(11);
        spans[0].GetProperty("kind").GetString().ShouldBe("phone");
        spans[0].GetProperty("why").GetString().ShouldBe("手机号码");
    }

    [Fact]
    public async Task Redact_WithoutAText_IsRefused() =>
        (await (await city.AsAsync(Staff.Water)).PostAsync("api/redact", new { words = 1 })).Faults.ShouldBe(["text:required", "words:unknown-field"], ignoreOrder: true);

    [Fact]
    public async Task Preview_OfACase_TakesOutItsCitizenAndKeepsTheOriginal()
    {
        var filed = await city.AcceptedAsync(new AComplaint
        {
            Text = "停水两天了，自来水公司说找高兴签字，电话139 0000-0001。",
            Contact = new { name = "高兴", phone = "13900000001" },
        });
        (await filed.ByDepartmentAsync("answer", new { answer = "高兴您好，已恢复供水，咨询请打0599-0000123。" })).Good();

        var preview = await (await city.AsAsync(Staff.Water)).GetAsync($"api/cases/{filed.Reference}/redaction");

        preview.Good()["complaint.text"].ShouldBe("停水两天了，自来水公司说找某某签字，电话〔电话〕。");
        preview["answer.text"].ShouldBe("某某您好，已恢复供水，咨询请打〔电话〕。");
        (await filed.ReadByStaffAsync())["submission.text"]!.ShouldContain("139 0000-0001");
    }

    [Fact]
    public async Task Preview_OfAnotherDepartmentsCase_IsRefused()
    {
        var filed = await city.RoutedAsync();

        (await (await city.AsAsync(Staff.Wages)).GetAsync($"api/cases/{filed.Reference}/redaction")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Preview_WithoutSigningIn_IsRefused() =>
        (await city.Anyone.GetAsync("api/cases/261122-4839-2075/redaction")).Status.ShouldBe(HttpStatusCode.Unauthorized);
}
