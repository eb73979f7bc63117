namespace Hotline.Screenshots;

/// <summary>One page to take pictures of.</summary>
/// <param name="Name">Names the files.</param>
/// <param name="Route">The route of the function class that serves it; every page has a shot.</param>
/// <param name="Path">Where it is, with what the route leaves open filled in; <c>{case}</c> is a case of the account's own list.</param>
/// <param name="Account">Who looks; null for a citizen.</param>
/// <param name="On">Where the first link that begins as <paramref name="Path"/> does leads to the page; null where the path is whole.</param>
internal sealed record Shot(string Name, string Route, string Path, string? Account = null, string? On = null)
{
    public const string Case = "{case}";

    private const string Handler = "urban-management-handler";
    private const string Operator = "operator1";
    private const string Supervisor = "supervisor";
    private const string Clerk = "letters";

    public static IReadOnlyList<Shot> All { get; } =
    [
        new("home", "{home:maxlength(0)?}", "/"),
        new("file-what", "file", "/file"),
        new("track", "track", "/track"),
        new("ratings", "ratings/{period?}", "/ratings"),
        new("rating-trend", "ratings/{period}/trend", "/ratings/2026/trend"),
        new("hot-issues", "hot", "/hot"),
        new("public-cases", "public-cases", "/public-cases"),
        new("bulletins", "bulletins", "/bulletins"),
        new("bulletin", "bulletins/{year}/{number}", "/bulletins/", On: "/bulletins"),
        new("open-data", "open-data", "/open-data"),
        new("verify", "verify", "/verify"),
        new("questionnaire", "questionnaire", "/questionnaire"),
        new("campaigns", "campaigns", "/campaigns"),
        new("promises", "promises", "/promises"),
        new("sign-in", "sign-in", "/sign-in"),
        new("sign-out", "sign-out", "/sign-out", Handler),
        new("work-list", "work", "/work", Handler),
        new("case", "cases/{reference}", "/cases/{case}", Handler),
        new("case-clocks", "cases/{reference}/clock", "/cases/{case}/clock", Handler),
        new("case-action", "cases/{reference}/actions/{name}", "/cases/{case}/actions/return", Handler),
        new("search", "search", "/search", Handler),
        new("templates", "templates", "/templates", Handler),
        new("calls", "calls", "/calls", Operator),
        new("call-backs", "call-backs", "/call-backs", Operator),
        new("duty", "duty", "/duty", Operator),
        new("letters", "letters", "/letters", Clerk),
        new("instructions", "instructions", "/instructions", Clerk),
        new("new-meeting", "new-meeting", "/new-meeting", Clerk),
        new("meetings", "meetings", "/meetings", Clerk),
        new("meeting", "meetings/{id}", "/meetings/", Clerk, On: "/meetings"),
        new("desk", "desk", "/desk", "desk"),
        new("supervision", "supervision", "/supervision", Supervisor),
        new("agenda-packs", "agenda-packs", "/agenda-packs", Supervisor),
        new("bulletin-drafts", "bulletin-drafts", "/bulletin-drafts?new=month", Supervisor),
        new("bulletin-draft", "bulletin-drafts/{id}", "/bulletin-drafts/", Supervisor, On: "/bulletin-drafts"),
        new("score-cards", "scorecards", "/scorecards", Supervisor),
        new("score-card", "scorecards/{department}", "/scorecards/", Supervisor, On: "/scorecards"),
        new("scored-cases", "scorecards/{department}/cases", "/scorecards/urban-management/cases?figure=answeredInTime&from=2026-07-01&to=2026-12-31", Supervisor),
        new("findings", "findings", "/findings", Supervisor),
        new("finding", "findings/{department}/{id}", "/findings/", Supervisor, On: "/findings"),
        new("board", "board", "/board", Supervisor),
        new("board-wall", "board/wall", "/board/wall", Supervisor),
        new("reports", "reports", "/reports", "evaluator"),
        new("report-cases", "reports/cases", "/reports/cases?period=2026&by=kind", Supervisor),
        new("evaluations", "evaluations", "/evaluations", "evaluator"),
        new("evaluation-form", "evaluation-form/{campaign?}", "/evaluation-form", "evaluator"),
        new("people", "people", "/people", "admin"),
        new("person", "people/{account}", "/people/supervisor", "admin"),
        new("audit", "audit", "/audit", "admin"),
        new("policy", "policy", "/policy", "admin"),
        new("policy-file", "policy/files/{file}", "/policy/files/deadlines", "admin"),
        new("policy-entry", "policy/files/{file}/{part}/{entry}", "/policy/files/routing/rules/fire-emergency", "admin"),
        new("policy-text", "policy/files/{file}/text", "/policy/files/supervision/text", "admin"),
        new("policy-routing-test", "policy/routing-test", "/policy/routing-test", "admin"),
        new("policy-version", "policy/versions/{number:int}", "/policy/versions/0", "admin"),
        new("account", "account", "/account", "evaluator"),
    ];

    /// <summary>Pages that are seen only in the course of something, and are taken there; or that are none to look at.</summary>
    public static IReadOnlyList<string> Elsewhere { get; } =
    [
        "policy/proposals/{id}", "policy/years", "file/where", "file/who", "file/check", "file/receipt", "track/case", "track/receipt", "track/files/{file}", "work/accept", "language/{tag}", "assets/{*path}",
        "calls/receipt", "letters/receipt", "letters/scans/{id}", "public-cases/{number}", "questionnaire/thanks",
        "campaigns/{campaign}", "campaigns/{campaign}/thanks", "campaigns/{campaign}/csv", "evaluations/{campaign}", "evaluations/{campaign}/cases",
        "evaluations/{campaign}/cases/{reference}",
        "ratings/{period}/csv", "reports/download/{form}", "open-data/index.json", "open-data/{period}/{revision}/{file}",
        "bulletins/{year}/{number}/{form}", "bulletin-drafts/{id}/docx",
    ];
}
