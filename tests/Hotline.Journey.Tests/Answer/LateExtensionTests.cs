namespace Hotline.Journey.Tests.Answer;

public sealed class LateExtensionTests
{
    [Fact]
    public async Task Extension_AfterTheDueTime_IsTheSupervisorsDecisionInWriting()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.AcceptedAsync();
        (await filed.ByStaffAsync(Staff.Supervisor, "late-extension", new { length = "2d", decision = "同意。" }))["errorCode"].ShouldBe("not-late-yet");

        // Due on Wednesday the 11th at 10:00.
        city.MoveTo("2026-03-11 10:01");
        (await filed.ByDepartmentAsync("extension", new { length = "2d", reason = "还差一点。" }))["errorCode"].ShouldBe("extension-too-late");
        (await filed.ByStaffAsync(Staff.Supervisor, "late-extension", new { length = "2d", decision = "管道改造，书面同意延期两天。" })).Good();

        var seen = await filed.ReadByCitizenAsync();
        seen["due"].ShouldBe("2026-03-13T10:00:00+08:00");
        seen["overdue"].ShouldBe("False");
        seen.Text.ShouldContain("书面同意延期两天");
        await city.DisposeAsync();
    }
}
