namespace Hotline.Journey.Tests.Answer;

public sealed class AskingTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Ask_ForSeveralThings_TellsThemInOneMessage()
    {
        var filed = await city.AcceptedAsync();

        (await filed.ByDepartmentAsync("ask", new { question = "请补充：", missing = new[] { "门牌号", "停水的照片" } })).Good();

        (await filed.ReadByCitizenAsync())["question"].ShouldBe("请补充：\n1. 门牌号\n2. 停水的照片");
    }

    [Fact]
    public async Task Ask_ASecondTime_NeedsSomethingNewOrASupervisor()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ByDepartmentAsync("ask", new { missing = new[] { "门牌号" } })).Good();
        (await filed.ByCitizenAsync("supplement", new { reply = "8号，隔壁9号也停了。" })).Good();

        (await filed.ByDepartmentAsync("ask", new { missing = new[] { "照片" } }))["errorCode"].ShouldBe("asked-before");
        (await filed.ByDepartmentAsync("ask", new { question = "9号住户的联系方式？", raisedByReply = true })).Good();
        (await filed.ByCitizenAsync("supplement", new { reply = "不知道。" })).Good();

        (await filed.ByStaffAsync(Staff.Supervisor, "allow-asking", new { decision = "同意再问照片。" })).Good();
        (await filed.ByDepartmentAsync("ask", new { missing = new[] { "照片" } })).Good();
        (await filed.ReadByStaffAsync())["asking.times"].ShouldBe("3");
    }

    [Theory]
    [InlineData("""{ "missing": "门牌号" }""", "missing:malformed")]
    [InlineData("""{ "missing": [" "] }""", "missing:required")]
    [InlineData("""{ }""", "question:required")]
    public async Task Ask_Badly_NamesTheField(string body, string fault)
    {
        var filed = await city.AcceptedAsync();
        var version = (await filed.ReadByStaffAsync()).Version;

        var answer = await (await city.AsAsync(Staff.Water)).AtVersion(version).SendAsync(
            HttpMethod.Post, $"api/cases/{filed.Reference}/ask", BadInput.BrokenCity.Json(body));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Faults.ShouldContain(fault);
    }
}
