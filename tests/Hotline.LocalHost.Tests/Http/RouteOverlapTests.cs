using Hotline.LocalHost.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.LocalHost.Tests.Http;

public sealed class RouteOverlapTests
{
    [Theory]
    // literals
    [InlineData("cases", "cases", true)]
    [InlineData("cases", "CASES", true)]
    [InlineData("cases", "letters", false)]
    [InlineData("cases", "cases/open", false)]
    [InlineData("cases/open", "cases/closed", false)]
    // parameters
    [InlineData("cases/{id}", "cases/open", true)]
    [InlineData("cases/{id}", "cases/{reference}", true)]
    [InlineData("cases/{id}", "letters/{id}", false)]
    [InlineData("cases/{id}", "cases/{id}/answer", false)]
    [InlineData("{kind}/open", "cases/{state}", true)]
    [InlineData("{kind}/open", "cases/{state}/all", false)]
    // constraints against literals
    [InlineData("cases/{id:int}", "cases/open", false)]
    [InlineData("cases/{id:int}", "cases/12", true)]
    [InlineData("cases/{id:guid}", "cases/open", false)]
    [InlineData("cases/{id:length(4)}", "cases/open", true)]
    [InlineData("cases/{id:length(5)}", "cases/open", false)]
    [InlineData("cases/{id:alpha:minlength(5)}", "cases/open", false)]
    [InlineData("ratings/{month:regex(^\\d{{4}}-\\d{{2}}$)}", "ratings/open", false)]
    [InlineData("ratings/{month:regex(^\\d{{4}}-\\d{{2}}$)}", "ratings/2026-08", true)]
    // two constrained parameters: in doubt, yes
    [InlineData("cases/{id:int}", "cases/{name:alpha}", true)]
    // optional parts
    [InlineData("cases/{id?}", "cases", true)]
    [InlineData("cases/{id?}", "cases/open", true)]
    [InlineData("cases/{id:int?}", "cases/open", false)]
    [InlineData("cases/{id?}", "cases/open/all", false)]
    [InlineData("cases/{id=1}", "cases", true)]
    [InlineData("cases/{a=1}/{b=2}", "cases", true)]
    // the home page
    [InlineData("{home:maxlength(0)?}", "track", false)]
    [InlineData("{home:maxlength(0)?}", "{page}", false)]
    [InlineData("{home:maxlength(0)?}", "{page?}", true)]
    [InlineData("{home:maxlength(0)?}", "assets/{*path}", false)]
    [InlineData("{home:maxlength(0)?}", "{*path}", true)]
    // catch-alls
    [InlineData("assets/{*path}", "assets", true)]
    [InlineData("assets/{*path}", "assets/site.css", true)]
    [InlineData("assets/{*path}", "assets/{folder}/{file}", true)]
    [InlineData("assets/{*path}", "cases/{id}", false)]
    [InlineData("assets/{**path}", "assets/{*other}", true)]
    [InlineData("assets/{*path:regex(\\.css$)}", "assets/fonts/site.js", false)]
    [InlineData("assets/{*path:regex(\\.css$)}", "assets/fonts/site.css", true)]
    // segments of several parts
    [InlineData("files/{name}.csv", "files/report.csv", true)]
    [InlineData("files/{name}.csv", "files/report.json", false)]
    [InlineData("files/v{version:int}", "files/vnext", false)]
    [InlineData("files/v{version:int}", "files/{name}", true)]
    public void Overlap_OfTwoRoutes_IsFoundWhereOneUrlMatchesBoth(string one, string other, bool expected)
    {
        var services = new ServiceCollection().AddLogging().AddRouting().BuildServiceProvider();
        var overlap = new RouteOverlap(services.GetRequiredService<ParameterPolicyFactory>());
        var (first, second) = (RoutePatternFactory.Parse(one), RoutePatternFactory.Parse(other));

        overlap.Exists(first, second).ShouldBe(expected);
        overlap.Exists(second, first).ShouldBe(expected);
    }
}
