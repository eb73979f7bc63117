namespace Hotline.Journey.Tests.Access;

/// <summary>Staff sign in with the city's directory, which App Service Authentication asks; the account says what they may do.</summary>
public sealed class PlatformSignInTests(PlatformSignInTests.CityBehindThePlatform behind) : IClassFixture<PlatformSignInTests.CityBehindThePlatform>
{
    private const string Header = "X-MS-CLIENT-PRINCIPAL-NAME";
    private const string Chen = "chen@city.example";

    private readonly RunningCity _city = behind.City;

    [Fact]
    public async Task SomebodyWithASignInName_ByThePlatform_IsWhoTheirAccountSays()
    {
        using var chen = new PageVisitor(_city, (Header, "CHEN@city.example"));
        (await chen.ReadAsync("/sign-in?back=%2Fcalls")).ShouldContain("CHEN@city.example");

        var signedIn = await chen.SendAsync("/sign-in", "/sign-in/platform", ("back", "/worklists/water-affairs"));

        signedIn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        signedIn.Headers.Location!.OriginalString.ShouldBe("/worklists/water-affairs");
        (await chen.ReadAsync("/account")).ShouldContain("chen");
        (await chen.StatusOfAsync("/people")).ShouldBe(HttpStatusCode.Forbidden);
        (await chen.SendAsync("/sign-out", "/sign-out")).Headers.Location!.OriginalString.ShouldBe("/sign-in");
        (await chen.StatusOfAsync("/account")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("en", "Ask an administrator of the hotline")]
    [InlineData("zh-Hans", "请联系热线管理员")]
    [InlineData("zh-Hant", "請聯絡熱線管理員")]
    public async Task SomebodyNoAccountNames_ByThePlatform_IsToldWhatToDo(string language, string words)
    {
        using var stranger = new PageVisitor(_city, (Header, "stranger@city.example"), ("Accept-Language", language));

        var answer = await stranger.SendAsync("/sign-in", "/sign-in/platform");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain(words);
        page.ShouldContain("stranger@city.example");
        (await stranger.StatusOfAsync("/account")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task SomebodyWhoseAccountIsClosed_ByThePlatform_IsNotLetIn()
    {
        (await AddAsync(_city, "gone", "gone@city.example")).Good();
        (await (await _city.AsAsync(Staff.Administrator)).PostAsync(
            "api/accounts/gone", new { displayName = "钱某", roles = new[] { "evaluator" }, signInName = "gone@city.example", closed = true })).Good();
        using var gone = new PageVisitor(_city, (Header, "gone@city.example"));

        (await gone.SendAsync("/sign-in", "/sign-in/platform")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task SomebodyThePlatformDoesNotKnow_IsLedToItsSignInAndStillMayUseAPassword()
    {
        using var visitor = new PageVisitor(_city);

        (await visitor.ReadAsync("/sign-in?back=%2Fdesk")).ShouldContain("/.auth/login/aad?post_login_redirect_uri=%2Fsign-in%3Fback%3D%252Fdesk");
        (await visitor.SendAsync("/sign-in", "/sign-in/platform")).Headers.Location!.OriginalString.ShouldBe("/sign-in");
        (await visitor.StatusOfAsync("/account")).ShouldBe(HttpStatusCode.SeeOther);
        (await visitor.SendAsync("/sign-in", "/sign-in", ("account", Staff.Supervisor), ("password", Staff.Password))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await visitor.StatusOfAsync("/account")).ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>A forged page at another site may post, but has no token of ours; a header said twice names nobody.</summary>
    [Fact]
    public async Task SignIn_WithoutOurFormOrWithTwoNames_SignsNobodyIn()
    {
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/sign-in/platform") { Content = new FormUrlEncodedContent([]) };
        forged.Headers.Add(Header, Chen);
        (await _city.Host.Http.SendAsync(forged)).Headers.Contains("Set-Cookie").ShouldBeFalse();

        using var two = new PageVisitor(_city, (Header, Chen), (Header, "administrator@city.example"));
        await two.SendAsync("/sign-in", "/sign-in/platform");
        (await two.StatusOfAsync("/account")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Citizens_BehindThePlatform_ComeWithoutAnAccount()
    {
        using var citizen = new PageVisitor(_city);

        foreach (var path in new[] { "/", "/file", "/track", "/ratings", "/api/health" })
        {
            (await citizen.StatusOfAsync(path)).ShouldBe(HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public async Task ASignInName_IsGivenToOneAccountAndIsInTheAuditLog()
    {
        var administrator = await _city.AsAsync(Staff.Administrator);
        (await AddAsync(_city, "zhou", "zhou@city.example")).Good();

        (await AddAsync(_city, "other", "Zhou@city.example")).Faults.ShouldBe(["signInName:sign-in-name-taken"]);
        (await AddAsync(_city, "other", "two words")).Faults.ShouldBe(["signInName:malformed"]);
        (await AddAsync(_city, "other", "")).Faults.ShouldBe(["password:required"]);
        (await administrator.PostAsync("api/accounts/zhou", new { displayName = "钱某", roles = new[] { "evaluator" }, signInName = "z@city.example" }))
            .Good()["signInName"].ShouldBe("z@city.example");
        (await administrator.PostAsync("api/accounts/zhou", new { displayName = "钱某", roles = new[] { "evaluator" } })).Good()["signInName"].ShouldBeNull();

        (await administrator.GetAsync("api/audit?text=zhou")).Good().List("entries").Select(entry => entry.GetProperty("after").GetString())
            .ShouldBe(["钱某: evaluator", "钱某: evaluator <z@city.example>", "钱某: evaluator <zhou@city.example>"], ignoreOrder: true);
        using var zhou = new PageVisitor(_city, (Header, "z@city.example"));
        (await zhou.SendAsync("/sign-in", "/sign-in/platform")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>The security of every city that does not run behind the platform: the header is anybody's to send.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public async Task AForgedHeader_WhereThePlatformIsNotInFront_DoesNothing(string? setting)
    {
        var open = await RunningCity.StartAsync(on: _city, settings: new Dictionary<string, string?> { ["Hotline:SignIn:Platform"] = setting });
        using var forger = new PageVisitor(open, (Header, Chen), ("X-MS-CLIENT-PRINCIPAL", "e30="), ("X-MS-CLIENT-PRINCIPAL-IDP", "aad"));

        var page = await forger.ReadAsync("/sign-in");
        page.ShouldNotContain(".auth");
        page.ShouldNotContain(Chen);
        var answer = await forger.SendAsync("/sign-in", "/sign-in/platform", ("back", "/account"));
        answer.Headers.Location!.OriginalString.ShouldBe("/sign-in");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await forger.StatusOfAsync("/account")).ShouldBe(HttpStatusCode.SeeOther);
        (await open.Anyone.With(Header, Chen).GetAsync("api/accounts")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        await open.DisposeAsync();
    }

    /// <summary>Without a password of its own: nobody then can sign in with one.</summary>
    private static async Task<ApiAnswer> AddAsync(RunningCity city, string account, string signInName) => await (await city.AsAsync(Staff.Administrator)).PostAsync(
        "api/accounts", new { account, displayName = "钱某", roles = new[] { "evaluator" }, signInName });

    public sealed class CityBehindThePlatform : IAsyncLifetime
    {
        public RunningCity City { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            City = await RunningCity.StartAsync(settings: new Dictionary<string, string?> { ["Hotline:SignIn:Platform"] = "true" });
            (await AddAsync(City, "chen", " Chen@City.example ")).Good();
        }

        public Task DisposeAsync() => City.DisposeAsync();
    }
}
