namespace Hotline.Journey.Tests.Access;

public sealed class SignInTests
{
    [Fact]
    public async Task Call_AfterTheShift_NeedsANewSignIn()
    {
        var city = await RunningCity.StartAsync();
        var handler = await city.AsAsync(Staff.Water);

        city.Time.Advance(TimeSpan.FromHours(10) - TimeSpan.FromMinutes(1));
        (await handler.GetAsync("api/departments/water-affairs/worklist")).Status.ShouldBe(HttpStatusCode.OK);
        city.Time.Advance(TimeSpan.FromMinutes(1));
        var late = await handler.GetAsync("api/departments/water-affairs/worklist");

        late.Status.ShouldBe(HttpStatusCode.Unauthorized);
        late["errorCode"].ShouldBe("sign-in-needed");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task SignIn_AfterTenWrongPasswords_IsLockedForAQuarterOfAnHourEvenWithTheRightOne()
    {
        var city = await RunningCity.StartAsync();
        foreach (var i in Enumerable.Range(1, 10))
        {
            (await SignInAsync(city, $"wrong {i}"))["errorCode"].ShouldBe("wrong-credentials");
        }

        var locked = await SignInAsync(city, Staff.Password);
        locked.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        locked["errorCode"].ShouldBe("locked-out");

        city.Time.Advance(TimeSpan.FromMinutes(15));
        (await SignInAsync(city, Staff.Password)).Status.ShouldBe(HttpStatusCode.OK);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task SignIn_WithTheRightPassword_ForgetsTheWrongOnesBefore()
    {
        var city = await RunningCity.StartAsync();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            foreach (var i in Enumerable.Range(1, 9))
            {
                await SignInAsync(city, $"wrong {i}");
            }

            (await SignInAsync(city, Staff.Password)).Status.ShouldBe(HttpStatusCode.OK);
        }

        await city.DisposeAsync();
    }

    [Fact]
    public async Task SignIn_WithManyGuessesAtOnce_IsLockedAllTheSame()
    {
        var city = await RunningCity.StartAsync();

        await Task.WhenAll(Enumerable.Range(1, 40).Select(i => SignInAsync(city, $"guess {i}")));

        (await SignInAsync(city, Staff.Password))["errorCode"].ShouldBe("locked-out");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task SignIn_UnknownAccount_IsAnsweredLikeAWrongPassword()
    {
        var city = await RunningCity.StartAsync();

        var unknown = await city.Anyone.PostAsync("api/sign-in", new { account = "nobody-here", password = "x" });
        var wrong = await SignInAsync(city, "x");

        unknown.Status.ShouldBe(HttpStatusCode.Unauthorized);
        unknown.Text.ShouldBe(wrong.Text);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task SignIn_ByName_IgnoresCaseAndTellsWhoTheyAre()
    {
        var city = await RunningCity.StartAsync();

        var answer = await city.Anyone.PostAsync("api/sign-in", new { account = " Water-Handler ", password = Staff.Password });

        answer.Good()["account"].ShouldBe(Staff.Water);
        answer["department"].ShouldBe("water-affairs");
        answer["expires"].ShouldBe("2026-03-04T20:00:00+08:00");
        await city.DisposeAsync();
    }

    private static Task<ApiAnswer> SignInAsync(RunningCity city, string password) =>
        city.Anyone.PostAsync("api/sign-in", new { account = Staff.Water, password });
}
