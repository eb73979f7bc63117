using System.Net;
using Hotline.LocalHost.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.LocalHost.Tests.Http;

public sealed class RoutingTests
{
    private static readonly Type[] Functions =
        [typeof(HomeHttp), typeof(ShowCaseHttp), typeof(ChangeCaseHttp), typeof(ShowTokenHttp), typeof(ReadBodyHttp), typeof(ScopedHttp)];

    [Theory]
    [InlineData("GET", "/", "home of 127.0.0.1")]
    [InlineData("GET", "", "home of 127.0.0.1")]
    [InlineData("GET", "/cases/7?full=yes", "case 7?full=yes")]
    [InlineData("GET", "/CASES/7", "case 7")]
    [InlineData("PUT", "/cases/7", "PUT 7")]
    [InlineData("DELETE", "/cases/7", "DELETE 7")]
    [InlineData("GET", "/tokens/8f2d6e6a-5f0c-4ac7-9d0e-2f3a4b5c6d7e/2", "8f2d6e6a-5f0c-4ac7-9d0e-2f3a4b5c6d7e 2")]
    [InlineData("GET", "/tokens/8f2d6e6a-5f0c-4ac7-9d0e-2f3a4b5c6d7e", "8f2d6e6a-5f0c-4ac7-9d0e-2f3a4b5c6d7e whole")]
    [InlineData("POST", "/readbody", "0 read")]
    [InlineData("GET", "/scoped", "1")]
    public async Task Request_OnRouteOfFunction_IsAnsweredByIt(string verb, string url, string expected)
    {
        await using var host = await TestHost.StartAsync(WithScoped(Functions));

        var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(verb), url));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe(expected);
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("GET", "/nowhere")]
    [InlineData("POST", "/nowhere")]
    [InlineData("GET", "/cases/seven")]
    [InlineData("PUT", "/cases/seven")]
    [InlineData("GET", "/cases/7/more")]
    [InlineData("GET", "/tokens/not-a-guid")]
    [InlineData("GET", "/tokens/8f2d6e6a-5f0c-4ac7-9d0e-2f3a4b5c6d7e/two")]
    public async Task Request_OnNoRoute_Gets404WithoutBody(string verb, string url)
    {
        await using var host = await TestHost.StartAsync(WithScoped(Functions));

        var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(verb), url));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST", "/", "GET")]
    [InlineData("HEAD", "/", "GET")]
    [InlineData("POST", "/cases/7", "DELETE, GET, PUT")]
    [InlineData("OPTIONS", "/readbody", "POST")]
    public async Task Request_WithOtherVerb_Gets405NamingTheVerbs(string verb, string url, string allowed)
    {
        await using var host = await TestHost.StartAsync(WithScoped(Functions));

        var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(verb), url));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        string.Join(", ", response.Content.Headers.Allow).ShouldBe(allowed);
    }

    [Theory]
    [InlineData("GET", "/nowhere", "404 /nowhere")]
    [InlineData("PUT", "/", "405 /")]
    [InlineData("GET", "/tokens/x", "404 /tokens/x")]
    public async Task UnmatchedRequest_WhenAppSuppliesTheService_IsWrittenByIt(string verb, string url, string expected)
    {
        var builder = WithScoped(Functions);
        builder.Services.AddSingleton<IUnmatchedRequest, WriteStatusAndPath>();
        await using var host = await TestHost.StartAsync(builder);

        var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(verb), url));

        (await response.Content.ReadAsStringAsync()).ShouldBe(expected);
        ((int)response.StatusCode).ShouldBe(int.Parse(expected[..3]));
    }

    [Fact]
    public async Task RoutePrefix_OfHostJson_StandsBeforeEveryRoute()
    {
        await using var host = await TestHost.StartAsync(
            TestHost.Builder(typeof(ShowCaseHttp)).With("AzureFunctionsJobHost:extensions:http:routePrefix", "v1"));

        (await host.Client.GetStringAsync("/v1/cases/7")).ShouldBe("case 7");
        (await host.Client.GetAsync("/cases/7")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static FunctionsApplicationBuilder WithScoped(Type[] functions)
    {
        var builder = TestHost.Builder(functions);
        builder.Services.AddScoped<ScopedThing>();
        return builder;
    }

    private sealed class WriteStatusAndPath : IUnmatchedRequest
    {
        public Task WriteAsync(HttpContext context, int status) => context.Response.WriteAsync($"{status} {context.Request.Path}");
    }
}
