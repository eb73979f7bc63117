using static Hotline.Journey.Tests.BadInput.BrokenCity;

namespace Hotline.Journey.Tests.BadInput;

/// <summary>Everything that callers get wrong, one line each.</summary>
internal static class BadRequests
{
    private const string Complaints = "api/complaints";
    private const string UnknownCase = "api/cases/260304-0000-0000";

    public static IReadOnlyList<BadRequest> All { get; } = [.. Bodies(), .. Complaint(), .. Files(), .. CallsAndLetters(), .. Cases(), .. Reading(), .. Urls()];

    private static IEnumerable<BadRequest> Bodies() =>
    [
        new("wrong JSON", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Json("{\"text\":")), 400, "not-json", "not-json"),
        new("not an object", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Json("[1]")), 400, "not-json", "not-json"),
        new("empty body", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Json("")), 400, "not-json", "not-json"),
        new("too deep", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Json(new string('[', 100) + new string(']', 100))), 400, "not-json", "not-json"),
        new("not UTF-8", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Raw([.. "{\"anonymous\":true,\"text\":\""u8, 0xC3, 0x28, .. "和别的文字\"}"u8], "application/json")), 400, "not-json", "not-json"),
        new("half a character", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Json("{\"anonymous\":true,\"text\":\"自来水停了\\ud83d\"}")), 400, "not-json", "not-json"),
        new("half a character in a name", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Json("{\"anonymous\":true,\"text\":\"自来水停了\",\"\\ud83d\":1}")), 400, "not-json", "not-json"),
        new("wrong content type", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Json("{}", "text/plain")), 415, "content-type", "content-type"),
        new("no content type", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Raw("{}"u8.ToArray(), null)), 415, "content-type", "content-type"),
        new("no body at all", (_, api) => api.PostAsync(Complaints), 415, "content-type", "content-type"),
        new("form without boundary", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Json("data", "multipart/form-data")), 400, "not-a-form", "not-a-form"),
        new("form without data", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, new MultipartFormDataContent { { new ByteArrayContent([1]), "files", "x" } }), 400, "not-json", "not-json"),
        new("JSON over a megabyte", (_, api) => api.PostAsync(Complaints, new { anonymous = true, text = new string('水', 400_000) }), 413, "body-too-large", "body-too-large"),
        new("sign-in of nothing", (_, api) => api.PostAsync("api/sign-in", new { }), 400, "required", "account:required", "password:required"),
    ];

    private static IEnumerable<BadRequest> Complaint() =>
    [
        new("empty complaint", (_, api) => api.PostAsync(Complaints, new { }), 400, "required", "text:required", "contact:contact-needed"),
        new("wrong types", (_, api) => api.PostAsync(Complaints, new { text = 5, anonymous = "yes", place = "here", contact = 1 }), 400, "malformed", "text:malformed", "anonymous:malformed", "place:malformed", "contact:malformed"),
        new("overlong text", (_, api) => api.SubmitAsync(new AComplaint { Text = new string('水', 5001) }), 400, "too-long", "text:too-long"),
        new("text of blanks", (_, api) => api.SubmitAsync(new AComplaint { Text = "     " }), 400, "required", "text:required"),
        new("unknown kind", (_, api) => api.SubmitAsync(new AComplaint { Kind = "shouting" }), 400, "unknown-value", "kind:unknown-value"),
        new("unknown field", (_, api) => api.PostAsync(Complaints, new { text = Sentences.NoWater, anonymous = true, kimd = "complaint" }), 400, "unknown-field", "kimd:unknown-field"),
        new("anonymous with contact", (_, api) => api.SubmitAsync(new AComplaint { Anonymous = true }), 400, "only-one-of", "contact:only-one-of"),
        new("contact without a way to reach", (_, api) => api.SubmitAsync(new AComplaint { Contact = new { name = "测试丁" } }), 400, "contact-needed", "contact:contact-needed"),
        new("one coordinate", (_, api) => api.SubmitAsync(new AComplaint { Place = new { longitude = 120 } }), 400, "required", "place.latitude:required"),
        new("no number", (_, api) => api.SendAsync(HttpMethod.Post, Complaints, Json("{\"text\":\"自来水停了\",\"anonymous\":true,\"place\":{\"longitude\":1e999,\"latitude\":1}}")), 400, "out-of-range", "place.longitude:out-of-range"),
        new(
            "everything at once",
            (_, api) => api.PostAsync(Complaints, new
            {
                text = "水",
                kind = 3,
                contact = new { name = new string('名', 61), phone = "12", email = "nobody", nickname = "x" },
                place = new { address = new string('路', 201), longitude = 181, latitude = -91, district = "atlantis" },
                priority = 1,
            }),
            400,
            "unknown-value",
            "text:too-short", "kind:unknown-value", "contact.name:too-long", "contact.phone:malformed", "contact.email:malformed", "contact.nickname:unknown-field",
            "place.address:too-long", "place.longitude:out-of-range", "place.latitude:out-of-range", "place.district:unknown-value", "priority:unknown-field"),
    ];

    private static IEnumerable<BadRequest> Files() =>
    [
        new("six attachments", (_, api) => api.SubmitAsync(new AComplaint { Files = [.. Enumerable.Repeat(AFile.Png(), 6)] }), 400, "too-many-attachments", "attachments:too-many-attachments"),
        new("empty attachment", (_, api) => api.SubmitAsync(new AComplaint { Files = [AFile.Png(), AFile.Empty()] }), 400, "attachment-empty", "attachments[1]:attachment-empty"),
        new("program called a photo", (_, api) => api.SubmitAsync(new AComplaint { Files = [AFile.Program("photo.jpg")] }), 415, "attachment-type", "attachments[0]:attachment-type"),
        new("page called a plan", (_, api) => api.SubmitAsync(new AComplaint { Files = [AFile.Png() with { Content = "<html><script>alert(1)</script></html>"u8.ToArray() }] }), 415, "attachment-type", "attachments[0]:attachment-type"),
        new("oversized attachment", (_, api) => api.SubmitAsync(new AComplaint { Files = [AFile.OfSize((10 * 1024 * 1024) + 1)] }), 413, "attachment-too-large", "attachments[0]:attachment-too-large"),
        new("form beyond every limit", (_, api) => api.SubmitAsync(new AComplaint { Files = [AFile.OfSize(52 * 1024 * 1024)] }), 413, "body-too-large", "body-too-large"),
        new("bad files and bad fields", (_, api) => api.SubmitAsync(new AComplaint { Text = null, Files = [AFile.Empty(), AFile.Program("x.pdf")] }), 400, "required", "text:required", "attachments[0]:attachment-empty", "attachments[1]:attachment-type"),
        new("overlong file name", (_, api) => api.SubmitAsync(new AComplaint { Files = [AFile.Png(new string('n', 61))] }), 400, "too-long", "attachments[0].fileName:too-long"),
    ];

    private static IEnumerable<BadRequest> CallsAndLetters() =>
    [
        new("call without words", async (city, api) => await (await city.AsAsync(api, Staff.Operator)).PostAsync("api/calls", new { }), 400, "required", "transcript:required"),
        new("call as text and as turns", async (city, api) => await (await city.AsAsync(api, Staff.Operator)).PostAsync("api/calls", new { transcript = "您好", turns = new[] { new { speaker = "市民", at = 0, text = "您好" } } }), 400, "only-one-of", "turns:only-one-of"),
        new("turns that go back in time", async (city, api) => await (await city.AsAsync(api, Staff.Operator)).PostAsync("api/calls", new { turns = new[] { new { speaker = "市民", at = 5, text = "您好" }, new { speaker = "", at = 4, text = "" } }, callerNumber = "x" }), 400, "required", "turns[1].text:required", "turns[1].speaker:required", "turns[1].at:out-of-range", "callerNumber:malformed"),
        new("turns that are none", async (city, api) => await (await city.AsAsync(api, Staff.Operator)).PostAsync("api/calls", new { turns = new[] { 1 } }), 400, "malformed", "turns:malformed", "transcript:required"),
        new("overlong transcript", async (city, api) => await (await city.AsAsync(api, Staff.Operator)).EnterAsync(new ACall { Transcript = new string('话', 50_001) }), 400, "too-long", "transcript:too-long"),
        new("letter of nothing", async (city, api) => await (await city.AsAsync(api, Staff.Clerk)).PostAsync("api/letters", new { }), 400, "required", "text:required", "receivedDate:required"),
        new("letter from tomorrow", async (city, api) => await (await city.AsAsync(api, Staff.Clerk)).EnterAsync(new ALetter { ReceivedDate = "2026-03-05" }), 400, "in-the-future", "receivedDate:in-the-future"),
        new("letter of no date", async (city, api) => await (await city.AsAsync(api, Staff.Clerk)).EnterAsync(new ALetter { ReceivedDate = "2026-02-30" }), 400, "malformed", "receivedDate:malformed"),
    ];

    private static IEnumerable<BadRequest> Cases() =>
    [
        new("no version", async (city, api) => await (await city.AsAsync(api, Staff.Water)).PostAsync(city.Case("answer"), new { answer = "好" }), 428, "if-match-needed", "if-match-needed"),
        new("version that is none", async (city, api) => await (await city.AsAsync(api, Staff.Water)).With("If-Match", "\"latest\"").PostAsync(city.Case("answer"), new { answer = "好" }), 400, "if-match-malformed", "If-Match:if-match-malformed"),
        new("stale version", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version - 1).PostAsync(city.Case("answer"), new { answer = "好" }), 412, "stale", "stale"),
        new("version to come", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version + 1).PostAsync(city.Case("answer"), new { answer = "好" }), 412, "stale", "stale"),
        new("unlawful in this status", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version).PostAsync(city.Case("accept")), 409, "wrong-status", "wrong-status"),
        new("empty answer", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version).PostAsync(city.Case("answer"), new { answer = " " }), 400, "required", "answer:required"),
        new("overlong answer", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version).PostAsync(city.Case("answer"), new { answer = new string('答', 10_001) }), 400, "too-long", "answer:too-long"),
        new("overlong note", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version).PostAsync(city.Case("notes"), new { note = new string('记', 2_001) }), 400, "too-long", "note:too-long"),
        new("question of nothing", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version).PostAsync(city.Case("ask")), 400, "required", "question:required"),
        new("accepting with a typing error", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version).PostAsync(city.Case("accept"), new { comment = "x" }), 400, "unknown-field", "comment:unknown-field"),
        new("transfer to nobody", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version).PostAsync(city.Case("transfer"), new { department = "atlantis" }), 400, "unknown-department", "department:unknown-department", "reason:required"),
        new("transfer to oneself", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version).PostAsync(city.Case("transfer"), new { department = "water-affairs", reason = "好" }), 400, "same-department", "department:same-department"),
        new("return to an unknown department", async (city, api) => await (await city.AsAsync(api, Staff.Water)).AtVersion(city.Version).PostAsync(city.Case("return"), new { proposedDepartment = "atlantis" }), 400, "required", "ground:required", "proposedDepartment:unknown-department"),
        new("dispatch of everything unknown", async (city, api) => await (await city.AsAsync(api, Staff.Operator)).AtVersion(city.Version).PostAsync(city.Case("dispatch"), new { department = "atlantis", category = "sea", kind = "x", urgency = "y" }), 400, "unknown-value", "department:unknown-department", "category:unknown-category", "kind:unknown-value", "urgency:unknown-value"),
        new("rating of nothing", (city, api) => api.WithCode(city.Filed.QueryCode).PostAsync(city.Case("rating"), new { }), 400, "required", "satisfaction:required", "solved:required"),
        new("rating out of the scale", (city, api) => api.WithCode(city.Filed.QueryCode).PostAsync(city.Case("rating"), new { satisfaction = "delighted", solved = "yes", comment = new string('评', 1_001) }), 400, "unknown-value", "satisfaction:unknown-value", "solved:malformed", "comment:too-long"),
        new("reopening for no reason", (city, api) => api.WithCode(city.Filed.QueryCode).PostAsync(city.Case("reopen"), new { }), 400, "required", "reason:required"),
        new("supplement of nothing", (city, api) => api.WithCode(city.Filed.QueryCode).PostAsync(city.Case("supplement"), new { }), 400, "required", "reply:required"),
        new("supplement nobody asked for", (city, api) => api.WithCode(city.Filed.QueryCode).PostAsync(city.Case("supplement"), new { reply = "补充" }), 409, "wrong-status", "wrong-status"),
        new("rating with the wrong code", (city, api) => api.WithCode("AAAAAAAAAA").PostAsync(city.Case("rating"), new { satisfaction = "satisfied", solved = true }), 404, "case-not-found", "case-not-found"),
    ];

    private static IEnumerable<BadRequest> Reading() =>
    [
        new("wrong code", (city, api) => api.WithCode("AAAAAAAAAA").GetAsync(city.Case()), 404, "case-not-found", "case-not-found"),
        new("no code", (city, api) => api.GetAsync(city.Case()), 404, "case-not-found", "case-not-found"),
        new("endless code", (city, api) => api.WithCode(new string('A', 4000)).GetAsync(city.Case()), 404, "case-not-found", "case-not-found"),
        new("unknown case", (city, api) => api.WithCode(city.Filed.QueryCode).GetAsync(UnknownCase), 404, "case-not-found", "case-not-found"),
        new("reference with a wrong digit", (city, api) => api.WithCode(city.Filed.QueryCode).GetAsync($"api/cases/{city.Filed.Reference[..^1]}{(city.Filed.Reference[^1] == '9' ? '0' : (char)(city.Filed.Reference[^1] + 1))}"), 404, "case-not-found", "case-not-found"),
        new("reference that is none", (_, api) => api.GetAsync("api/cases/%27%20or%201"), 404, "case-not-found", "case-not-found"),
        new("unknown attachment", (city, api) => api.WithCode(city.Filed.QueryCode).GetAsync(city.Case("attachments/x")), 404, "not-found", "not-found"),
        new("work list of nobody", async (city, api) => await (await city.AsAsync(api, Staff.Supervisor)).GetAsync("api/departments/atlantis/worklist"), 404, "not-found", "not-found"),
        new("reminders of nobody", async (city, api) => await (await city.AsAsync(api, Staff.Supervisor)).GetAsync("api/departments/atlantis/reminders"), 404, "not-found", "not-found"),
        new("page of nothing", async (city, api) => await (await city.AsAsync(api, Staff.Supervisor)).GetAsync("api/departments/desk/worklist?size=0"), 400, "out-of-range", "size:out-of-range"),
        new("page of all", async (city, api) => await (await city.AsAsync(api, Staff.Supervisor)).GetAsync("api/departments/desk/worklist?size=101"), 400, "out-of-range", "size:out-of-range"),
        new("page of words", async (city, api) => await (await city.AsAsync(api, Staff.Supervisor)).GetAsync("api/departments/desk/worklist?size=many"), 400, "out-of-range", "size:out-of-range"),
        new("report of nothing", async (city, api) => await (await city.AsAsync(api, Staff.Evaluator)).GetAsync("api/reports"), 400, "required", "from:required", "to:required", "by:required"),
        new("report of nonsense", async (city, api) => await (await city.AsAsync(api, Staff.Evaluator)).GetAsync("api/reports?from=2026-3-1&to=x&by=mood"), 400, "malformed", "from:malformed", "to:malformed", "by:unknown-value"),
        new("report backwards", async (city, api) => await (await city.AsAsync(api, Staff.Evaluator)).GetAsync("api/reports?from=2026-03-02&to=2026-03-01&by=channel"), 400, "out-of-range", "to:out-of-range"),
        new("report of two years", async (city, api) => await (await city.AsAsync(api, Staff.Evaluator)).GetAsync("api/reports?from=2024-01-01&to=2025-12-31&by=channel"), 400, "out-of-range", "to:out-of-range"),
        new("report to the end of time", async (city, api) => await (await city.AsAsync(api, Staff.Evaluator)).GetAsync("api/reports?from=0001-01-01&to=9999-12-31&by=channel"), 400, "out-of-range", "from:out-of-range"),
        new("ratings of no month", (_, api) => api.GetAsync("api/ratings/2026-13"), 400, "malformed", "period:malformed"),
        new("replay of no step", async (city, api) => await (await city.AsAsync(api, Staff.Operator)).PostAsync($"api/desk/stuck/dance/{city.Filed.Reference}/replay"), 400, "unknown-value", "step:unknown-value"),
        new("replay of what is not stuck", async (city, api) => await (await city.AsAsync(api, Staff.Operator)).PostAsync($"api/desk/stuck/classify/{city.Filed.Reference}/replay"), 404, "not-found", "not-found"),
    ];

    private static IEnumerable<BadRequest> Urls() =>
    [
        new("unknown route", (_, api) => api.GetAsync("api/nothing-here"), 404, "unknown-route", "unknown-route"),
        new("unknown route to send to", (_, api) => api.PostAsync("api/cases", new { }), 404, "unknown-route", "unknown-route"),
        new("wrong verb", (_, api) => api.GetAsync(Complaints), 405, "wrong-verb", "wrong-verb"),
        new("wrong verb of a case", (city, api) => api.SendAsync(HttpMethod.Delete, city.Case(), null), 405, "wrong-verb", "wrong-verb"),
    ];
}
