namespace Hotline.Screenshots;

/// <summary>One page to take pictures of.</summary>
/// <param name="Name">Names the files.</param>
/// <param name="Route">The route of the function class that serves it; every page has a shot.</param>
/// <param name="Path">Where it is, with what the route leaves open filled in; <c>{case}</c> is a case of the account's own list.</param>
/// <param name="Account">Who looks; null for a citizen.</param>
internal sealed record Shot(string Name, string Route, string Path, string? Account = null)
{
    public const string Case = "{case}";

    private const string Handler = "urban-management-handler";

    public static IReadOnlyList<Shot> All { get; } =
    [
        new("home", "{home:maxlength(0)?}", "/"),
        new("file-what", "file", "/file"),
        new("track", "track", "/track"),
        new("ratings", "ratings", "/ratings"),
        new("promises", "promises", "/promises"),
        new("sign-in", "sign-in", "/sign-in"),
        new("sign-out", "sign-out", "/sign-out", Handler),
        new("work-list", "work", "/work", Handler),
        new("case", "cases/{reference}", "/cases/{case}", Handler),
        new("case-clocks", "cases/{reference}/clock", "/cases/{case}/clock", Handler),
        new("desk", "desk", "/desk", "desk"),
        new("people", "people", "/people", "admin"),
        new("person", "people/{account}", "/people/supervisor", "admin"),
        new("audit", "audit", "/audit", "admin"),
        new("account", "account", "/account", "evaluator"),
    ];

    /// <summary>Pages that are seen only in the course of something, and are taken there; or that are none to look at.</summary>
    public static IReadOnlyList<string> Elsewhere { get; } = ["file/where", "file/who", "file/check", "file/receipt", "track/case", "language/{tag}", "assets/{*path}"];
}
