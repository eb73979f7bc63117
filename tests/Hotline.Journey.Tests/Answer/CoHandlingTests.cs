using Hotline.Core.Cases;

namespace Hotline.Journey.Tests.Answer;

/// <summary>A lead department and its co-handlers (主办、协办): every part has its own time, list row and words, side by side.</summary>
public sealed class CoHandlingTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Invite_TwoDepartments_ListsTheCaseWithEachUnderItsOwnTimeOnTheThirtyDayClock()
    {
        var filed = await city.AcceptedAsync();

        var invited = await InviteAsync(filed);

        // Thirty working days from 4 March, over the Qingming holiday (4 to 6 April).
        invited.Good()["due"].ShouldBe("2026-04-16T10:00:00+08:00");
        var parts = invited.List("casework.parts");
        parts.Select(part => part.GetProperty("department").GetProperty("id").GetString()).ShouldBe(["urban-management", "human-resources"]);
        parts.Select(part => part.GetProperty("due").GetString()).ShouldBe(["2026-03-09T10:00:00+08:00", "2026-03-18T10:00:00+08:00"]);
        invited["casework.coordination.due"].ShouldBe("2026-03-25T10:00:00+08:00");
        foreach (var list in (string[])["water-affairs", "urban-management", "human-resources", SupervisionLists.Coordination])
        {
            (await city.ListAsync(list)).ShouldContain(filed.Reference, list);
        }

        var row = (await (await city.AsAsync(Staff.Lights)).GetAsync("api/departments/urban-management/worklist?size=100")).List("cases")
            .Single(each => each.GetProperty("reference").GetString() == filed.Reference);
        row.GetProperty("for").GetString().ShouldBe("contribution");
        row.GetProperty("due").GetString().ShouldBe("2026-03-09T10:00:00+08:00");
    }

    [Fact]
    public async Task Contribute_ByEachInAnyOrder_IsPutTogetherInTheOrderOfInvitation()
    {
        var filed = await city.AcceptedAsync();
        (await InviteAsync(filed)).Good();

        (await filed.ByStaffAsync(Staff.Wages, "part/contribute", new { contribution = "工人已安排。" })).Good();
        (await filed.ByStaffAsync(Staff.Lights, "part/accept")).Good();
        (await filed.ByStaffAsync(Staff.Lights, "part/contribute", new { contribution = "路面已开挖。" }, AFile.Png("路面.png"))).Good();

        var prepared = await (await city.AsAsync(Staff.Water)).GetAsync($"api/cases/{filed.Reference}/draft");
        prepared.Good()["text"].ShouldBe("市城市管理局：路面已开挖。\n市人力资源和社会保障局：工人已安排。");
        (await city.WorkListAsync("urban-management")).ShouldNotContain(filed.Reference);
        var file = (await filed.ReadByStaffAsync(Staff.Water)).List("casework.parts")[0].GetProperty("attachments")[0].GetProperty("id").GetString();
        (await (await city.AsAsync(Staff.Water)).GetAsync($"api/cases/{filed.Reference}/attachments/{file}")).Good().Bytes.ShouldBe(AFile.Png().Content);
        (await filed.Citizen.GetAsync($"api/cases/{filed.Reference}/attachments/{file}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answer_WhileAPartIsOpen_WaitsForItsContributionOrRelease()
    {
        var filed = await city.AcceptedAsync();
        (await InviteAsync(filed)).Good();
        (await filed.ByStaffAsync(Staff.Lights, "part/contribute", new { contribution = "路面已开挖。" })).Good();

        var early = await filed.ByDepartmentAsync("answer", new { answer = "已修好。" });
        (await filed.ByDepartmentAsync("release", new { department = "human-resources", reason = "工人已由本局安排" })).Good();
        var answered = await filed.ByDepartmentAsync("answer", new { answer = "已修好。" });

        early.Status.ShouldBe(HttpStatusCode.Conflict);
        early["errorCode"].ShouldBe("parts-open");
        answered.Good()["status.id"].ShouldBe("answered");
        foreach (var list in (string[])["water-affairs", "urban-management", "human-resources", SupervisionLists.Coordination])
        {
            (await city.ListAsync(list)).ShouldNotContain(filed.Reference, list);
        }
    }

    [Fact]
    public async Task Act_AsCoHandler_IsOnItsOwnPartAlone()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ReadByStaffAsync(Staff.Lights)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await filed.ByStaffAsync(Staff.Water, "invite", new { parts = new[] { new { department = "urban-management", asked = "请查路面" } } })).Good();

        (await filed.ReadByStaffAsync(Staff.Lights)).Good();
        foreach (var (action, body) in new (string, object?)[]
        {
            ("answer", new { answer = "已修好。" }), ("ask", new { question = "哪里？" }), ("transfer", new { department = "human-resources", reason = "转" }),
            ("return", new { ground = "不归我" }), ("release", new { department = "urban-management", reason = "不做" }), ("progress", new { notice = "在办" }),
        })
        {
            (await filed.ByStaffAsync(Staff.Lights, action, body))["errorCode"].ShouldBe("not-your-department", action);
        }

        (await filed.ByStaffAsync(Staff.Water, "part/contribute", new { contribution = "代交" }))["errorCode"].ShouldBe("not-your-department");
    }

    [Fact]
    public async Task Invite_Faulty_IsToldEverythingAtOnce()
    {
        var filed = await city.AcceptedAsync();

        var answer = await filed.ByDepartmentAsync("invite", new
        {
            parts = new object[]
            {
                new { department = "moon", asked = "" }, new { department = "urban-management", asked = "查路面", workingDays = 0.5 },
                new { department = "urban-management", asked = "再查" },
            },
        });
        var late = await filed.ByDepartmentAsync(
            "invite", new { parts = new[] { new { department = "urban-management", asked = "查路面", workingDays = 31 } } });
        var itself = await filed.ByDepartmentAsync("invite", new { parts = new[] { new { department = "water-affairs", asked = "查" } } });

        answer.Faults.ShouldBe(["parts[0].department:unknown-department", "parts[0].asked:required", "parts[1].workingDays:out-of-range", "parts[2].department:already-invited"]);
        late.Faults.ShouldBe(["parts[0].reason:part-after-case"]);
        itself.Faults.ShouldBe(["parts[0].department:already-invited"]);
    }

    [Fact]
    public async Task Coordinate_ACaseOfSeveralDepartments_NamesTheLeaderToTheCitizenAndKeepsTheOpinion()
    {
        var filed = await city.AcceptedAsync();
        var alone = await filed.ByDepartmentAsync("coordinate", new { leader = "分管副市长", note = "内部意见：分段负责" });
        (await InviteAsync(filed)).Good();

        var noted = await filed.ByDepartmentAsync("coordinate", new { leader = "分管副市长", note = "内部意见：分段负责" });

        alone["errorCode"].ShouldBe("one-department-only");
        noted.Good()["casework.coordination.note"].ShouldBe("内部意见：分段负责");
        (await city.ListAsync(SupervisionLists.Coordination)).ShouldNotContain(filed.Reference);
        var seen = await filed.ReadByCitizenAsync();
        seen["casework.coordinator"].ShouldBe("分管副市长");
        seen.List("casework.coHandlers").Count.ShouldBe(2);
        seen.Text.ShouldNotContain("内部意见");
    }

    /// <summary>Coordination is due on 25 March at 10:00, half way; what is done before needs none.</summary>
    [Fact]
    public async Task Answer_AfterHalfOfTheThirtyDaysWithoutANamedLeader_WaitsForOne()
    {
        var own = await RunningCity.StartAsync();
        var filed = await own.AcceptedAsync();
        (await InviteAsync(filed)).Good();
        (await filed.ByStaffAsync(Staff.Lights, "part/contribute", new { contribution = "路面已开挖。" })).Good();
        (await filed.ByStaffAsync(Staff.Wages, "part/contribute", new { contribution = "工人已安排。" })).Good();

        own.MoveTo("2026-03-25 10:01");
        var early = await filed.ByDepartmentAsync("answer", new { answer = "已修好。" });
        (await filed.ByDepartmentAsync("coordinate", new { leader = "分管副市长", note = "分段负责" })).Good();

        early["errorCode"].ShouldBe("coordination-needed");
        (await filed.ByDepartmentAsync("answer", new { answer = "已修好。" })).Good()["status.id"].ShouldBe("answered");
        await own.DisposeAsync();
    }

    private static Task<ApiAnswer> InviteAsync(FiledCase filed) => filed.ByDepartmentAsync("invite", new
    {
        parts = new object[]
        {
            new { department = "urban-management", asked = "请查明路面", workingDays = 3 }, new { department = "human-resources", asked = "请安排工人" },
        },
    });
}
