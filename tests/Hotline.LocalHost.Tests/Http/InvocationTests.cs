using System.Net;
using System.Text;
using Hotline.LocalHost.Tests.Samples;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.LocalHost.Tests.Http;

public sealed class InvocationTests
{
    [Fact]
    public async Task Middleware_InOrderAdded_WrapsTheFunction()
    {
        var builder = TestHost.Builder(typeof(ShowCaseHttp));
        builder.UseMiddleware<OuterMiddleware>().UseMiddleware<InnerMiddleware>();
        await using var host = await TestHost.StartAsync(builder.ConfigureFunctionsWebApplication());

        await host.Client.GetStringAsync("/cases/7");

        host.Journal.Entries.ShouldBe(["outer before ShowCase", "inner before", "show 7 in ShowCase", "inner after", "outer after"]);
    }

    [Theory]
    [InlineData("/cases/7", 401, "no pass")]
    [InlineData("/cases/7?pass", 200, "case 7?pass")]
    [InlineData("/cases/7?pass&replace", 200, "replaced")]
    [InlineData("/cases/7?pass&nonsense", 500, "")]
    [InlineData("/break?pass", 503, "mended")]
    public async Task Middleware_SettingTheResult_DecidesTheResponse(string url, int status, string body)
    {
        var builder = TestHost.Builder(typeof(ShowCaseHttp), typeof(BreakHttp));
        builder.UseMiddleware<GuardMiddleware>();
        await using var host = await TestHost.StartAsync(builder);

        var response = await host.Client.GetAsync(url);

        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBe(body);
    }

    [Fact]
    public async Task Exception_ThatNobodyCatches_BecomesAnEmpty500()
    {
        await using var host = await TestHost.StartAsync(typeof(BreakHttp));

        var response = await host.Client.GetAsync("/break");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Exception_AfterTheResponseBegan_BreaksTheConnection()
    {
        await using var host = await TestHost.StartAsync(typeof(BreakHalfWayHttp));

        await Should.ThrowAsync<HttpRequestException>(() => host.Client.GetStringAsync("/break/half-way"));
    }

    [Fact]
    public async Task Scope_OfEachInvocation_IsItsOwnAndEndsWithIt()
    {
        var builder = TestHost.Builder(typeof(ScopedHttp));
        builder.Services.AddScoped<ScopedThing>();
        await using var host = await TestHost.StartAsync(builder);

        (await host.Client.GetStringAsync("/scoped")).ShouldBe("1");
        (await host.Client.GetStringAsync("/scoped")).ShouldBe("1");

        await host.Journal.UntilAsync(2);
        host.Journal.Entries.ShouldAllBe(entry => entry == "disposed");
    }

    [Fact]
    public async Task Body_OverTheLimitOfTheSettings_IsRefusedWith413()
    {
        await using var host = await TestHost.StartAsync(TestHost.Builder(typeof(ReadBodyHttp)).With("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", 10));

        var allowed = await host.Client.PostAsync("/readbody", new ByteArrayContent(new byte[10]));
        var refused = await host.Client.PostAsync("/readbody", new ByteArrayContent(new byte[11]));

        (await allowed.Content.ReadAsStringAsync()).ShouldBe("10 read");
        refused.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task BodyLimit_SetByTheApp_HasTheLastWord()
    {
        var builder = TestHost.Builder(typeof(ReadBodyHttp)).With("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", 10);
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = 20);
        await using var host = await TestHost.StartAsync(builder);

        var allowed = await host.Client.PostAsync("/readbody", new StringContent(new string('x', 20), Encoding.UTF8));

        (await allowed.Content.ReadAsStringAsync()).ShouldBe("20 read");
    }

    [Fact]
    public async Task Address_WithPortZero_IsTheRealOne()
    {
        await using var host = await TestHost.StartAsync(typeof(ShowCaseHttp));

        host.Client.BaseAddress!.Port.ShouldBeGreaterThan(0);
    }
}
