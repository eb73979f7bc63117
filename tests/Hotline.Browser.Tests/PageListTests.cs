using System.Reflection;
using Hotline.Functions;
using Hotline.LocalHost;

namespace Hotline.Browser.Tests;

/// <summary>No page is forgotten: every route that a browser can go to is in one of the lists of pages, or here with who tries it, or why nobody need.</summary>
public sealed class PageListTests
{
    private const string File = "A file, no page.";

    /// <summary>What stands for a part of a path in the lists.</summary>
    private static readonly (string Name, string Path)[] Made =
        [("{draft}", "bulletin-drafts/1"), ("{meeting}", "meetings/1"), ("{finding}", "findings/water-affairs/1")];

    private static readonly IReadOnlyDictionary<string, string> Elsewhere = new Dictionary<string, string>
    {
        ["file/where"] = $"{nameof(CitizenTests)}, {nameof(MapTests)}",
        ["file/who"] = nameof(CitizenTests),
        ["file/check"] = $"{nameof(CitizenTests)}, {nameof(FilingTests)}",
        ["file/receipt"] = nameof(CitizenTests),
        ["track/case"] = $"{nameof(CitizenTests)}, {nameof(MapTests)}",
        ["calls/receipt"] = nameof(EntryTests),
        ["letters/receipt"] = nameof(EntryTests),
        ["policy/proposals/{id}"] = nameof(PolicyTests),
        ["board/wall"] = nameof(SupervisorTests),
        ["work/accept"] = "Leads on to the work list.",
        ["language/{tag}"] = "Leads back to where one was.",
        ["assets/{*path}"] = File,
        ["track/files/{file}"] = File,
        ["track/receipt"] = File,
        ["letters/scans/{id}"] = File,
        ["ratings/{period}/csv"] = File,
        ["campaigns/{campaign}/csv"] = File,
        ["reports/download/{form}"] = File,
        ["open-data/index.json"] = File,
        ["open-data/{period}/{revision}/{file}"] = File,
        ["bulletins/{year}/{number}/{form}"] = File,
        ["bulletin-drafts/{id}/docx"] = File,
    };

    private static readonly IReadOnlyList<string> Routes =
    [
        .. typeof(HotlineApp).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
            .OfType<HttpTriggerAttribute>()
            .Where(trigger => trigger.Methods!.Contains("get") && !trigger.Route!.StartsWith("api/", StringComparison.Ordinal))
            .Select(trigger => trigger.Route!),
    ];

    [Fact]
    public void Route_OfAPage_IsInAListOrNamedWithTheReason()
    {
        var listed = Listed().ToList();

        listed.Count.ShouldBeGreaterThan(50);
        Routes.Where(route => !listed.Any(path => Leads(path, route))).Except(Elsewhere.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Exception_Named_IsStillOne()
    {
        Elsewhere.Keys.Except(Routes).ShouldBeEmpty();
        var listed = Listed().ToList();
        Elsewhere.Keys.Where(route => listed.Any(path => Leads(path, route))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/", "{home:maxlength(0)?}", true)]
    [InlineData("/ratings", "ratings/{period?}", true)]
    [InlineData("/ratings/2026-03", "ratings/{period?}", true)]
    [InlineData("/ratings/2026-03/trend", "ratings/{period?}", false)]
    [InlineData("/file", "file/where", false)]
    [InlineData("/policy/versions/0?done=1", "policy/versions/{number:int}", true)]
    public void Path_OfAList_LeadsToItsRoute(string path, string route, bool leads) => Leads(path, route).ShouldBe(leads);

    /// <summary>The first paths that the theories of this assembly are given.</summary>
    private static IEnumerable<string> Listed() =>
        from method in typeof(PageListTests).Assembly.GetTypes().Where(type => type != typeof(PageListTests)).SelectMany(type => type.GetMethods())
        from data in method.GetCustomAttributes<Xunit.Sdk.DataAttribute>()
        from row in data.GetData(method)
        let path = row.OfType<string>().FirstOrDefault(text => text.StartsWith('/'))
        where path is not null
        select path;

    private static bool Leads(string path, string route)
    {
        var parts = Made.Aggregate(path, (text, made) => text.Replace(made.Name, made.Path, StringComparison.Ordinal)).Split('?')[0].Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var asked = route.Split('/');
        return parts.Length <= asked.Length
            && asked.Index().All(part => part.Index < parts.Length
                ? part.Item.StartsWith('{') || part.Item == parts[part.Index]
                : part.Item.EndsWith("?}", StringComparison.Ordinal));
    }
}
