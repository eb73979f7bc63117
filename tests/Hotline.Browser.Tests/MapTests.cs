using System.Globalization;
using Hotline.Core.Map;
using Hotline.Core.Policy;
using Hotline.Pages.Words;

namespace Hotline.Browser.Tests;

/// <summary>A citizen says where it is by pressing the map, at every width in which it is shown, with script and without.</summary>
[Collection(SiteCollection.Name)]
public sealed class MapTests(Site site)
{
    /// <summary>In the middle of the district by the lake, and far outside the city's south-west.</summary>
    private static readonly GeoPoint AtTheLake = new(123.42, 28.97);
    private static readonly GeoPoint Outside = new(123.33, 28.71);

    [Theory]
    [InlineData("zh-Hans", false, 320)]
    [InlineData("zh-Hant", true, 390)]
    [InlineData("en", true, 1280)]
    [InlineData("en", false, 390)]
    public async Task Citizen_WhoPressesTheMap_FindsThePlaceMarkedAndCanRefineAndRemoveIt(string language, bool script, int width)
    {
        var words = new Words(language);
        await using var visitor = await site.OpenAsync(language, script, new(width, 844));
        await ToMapAsync(visitor, words);
        await visitor.FillAsync(words["field-place-address"], "湖滨路12号");

        var coarse = await PressAsync(visitor, AtTheLake, sheet: null);
        (await PlaceAsync(visitor)).ShouldBe(AtTheLake, coarse);
        (await visitor.Page.Locator("#place-district").InputValueAsync()).ShouldBe("linhu");
        (await visitor.Page.Locator(".map-said").InnerTextAsync()).ShouldContain(site.City.Host.Get<CityPolicy>().City.FindDistrict("linhu")!.Name.In(language));
        (await visitor.Page.GetByLabel(words["field-place-address"]).InputValueAsync()).ShouldBe("湖滨路12号");

        await visitor.ShouldBeSoundAsync(script);

        var fine = await PressAsync(visitor, AtTheLake, sheet: "linhu");
        fine.ShouldBeLessThan(coarse);
        (await PlaceAsync(visitor)).ShouldBe(AtTheLake, fine);

        await visitor.PressAsync(words["map.remove"]);
        (await visitor.Page.Locator(".map-mark").CountAsync()).ShouldBe(0);
        (await visitor.Page.Locator("[name='place.longitude']").InputValueAsync()).ShouldBeEmpty();
        await visitor.PressAsync(words["map.show-city"]);
        await visitor.PressAsync(words["continue"]);
        visitor.Address.ShouldBe("/file/who");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Press_OutsideTheCity_IsNamedAndLosesNothing()
    {
        var words = new Words("en");
        await using var visitor = await site.OpenAsync(screen: Screen.Phone);
        await ToMapAsync(visitor, words);
        await visitor.FillAsync(words["field-place-address"], "Old pier");
        await visitor.Page.Locator("#attachments").SetInputFilesAsync(new FilePayload { Name = "pier.png", MimeType = "image/png", Buffer = AFile.Png().Content });

        await PressAsync(visitor, Outside, sheet: null);

        await visitor.Page.Locator(".error-summary a[href='#map']").WaitForAsync();
        (await visitor.Page.GetByLabel(words["field-place-address"]).InputValueAsync()).ShouldBe("Old pier");
        (await visitor.TextAsync()).ShouldContain("pier.png");
        visitor.Complaints.Where(complaint => !complaint.Contains("400", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>The return key presses the first button of a form, which is the map.</summary>
    [Fact]
    public async Task ReturnKey_InTheAddress_GoesOnAndMarksNothing()
    {
        var words = new Words("en");
        await using var visitor = await site.OpenAsync();
        await ToMapAsync(visitor, words);
        await visitor.FillAsync(words["field-place-address"], "Old pier");

        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.WaitForURLAsync("**/file/who");
        await visitor.GoAsync("/file/where");
        (await visitor.Page.Locator("[name='place.longitude']").InputValueAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task District_ShownLarger_HasToBeChosenFirst()
    {
        var words = new Words("en");
        await using var visitor = await site.OpenAsync(script: false);
        await ToMapAsync(visitor, words);
        await visitor.PressAsync(words["map.show-district"]);
        (await visitor.Page.Locator(".error-summary a[href='#place-district']").CountAsync()).ShouldBe(1);

        await visitor.Page.Locator("#place-district").SelectOptionAsync("luming");
        await visitor.PressAsync(words["map.show-district"]);

        (await visitor.Page.Locator("[name='map.sheet']").InputValueAsync()).ShouldBe("luming");
    }

    [Fact]
    public async Task Mark_OfACase_IsSeenByItsCitizenAndTheDepartmentAndByNobodyElse()
    {
        var filed = await site.City.AcceptedAsync(new AComplaint { Place = new { address = "湖滨路12号", longitude = AtTheLake.Longitude, latitude = AtTheLake.Latitude } });
        await using var handler = await site.OpenAsAsync(Staff.Water);
        await handler.GoAsync($"/cases/{filed.Reference}");
        (await Picture(handler).CountAsync()).ShouldBe(1);

        await using var citizen = await site.OpenAsync(screen: Screen.Smallest);
        await citizen.GoAsync("/track");
        await citizen.FillAsync(new Words("en")["field-reference"], filed.Reference);
        await citizen.FillAsync(new Words("en")["field-query-code"], filed.QueryCode);
        await citizen.PressAsync(new Words("en")["track-show"]);
        (await Picture(citizen).CountAsync()).ShouldBe(1);
        (await citizen.BreachesAsync()).ShouldBeEmpty();
        (await citizen.ScrollsSidewaysAsync()).ShouldBeFalse();

        await citizen.GoAsync($"/public-cases/{await filed.PublishedAsync()}");
        (await citizen.Page.Locator("svg").CountAsync()).ShouldBe(0);
        (await citizen.Page.ContentAsync()).ShouldNotContain("28.97");
    }

    private static ILocator Picture(Visitor visitor) =>
        visitor.Page.GetByRole(AriaRole.Img, new() { Name = PageTexts.Of("map.picture", "en", "Linhu District", "28.9700, 123.4200") });

    private static async Task ToMapAsync(Visitor visitor, Words words)
    {
        await visitor.GoAsync("/file");
        await visitor.FillAsync(words["field-text"], Sentences.NoWater);
        await visitor.PressAsync(words["continue"]);
    }

    /// <summary>Presses where a place is seen; gives how many degrees a pixel and a half are there.</summary>
    private async Task<double> PressAsync(Visitor visitor, GeoPoint place, string? sheet)
    {
        var window = site.City.Host.Get<CityMap>().Sheet(sheet)!.Window;
        var map = visitor.Page.Locator(".map-field input[type=image]:visible");
        await map.ScrollIntoViewIfNeededAsync();
        var side = (await map.BoundingBoxAsync())!.Width;
        var point = window.PointOf(place, side);
        await map.ClickAsync(new() { Position = new() { X = (float)point.X, Y = (float)point.Y } });
        await visitor.Page.WaitForLoadStateAsync();
        return 1.5 * window.Height / side;
    }

    private static async Task<GeoPoint> PlaceAsync(Visitor visitor) => new(await DegreesAsync(visitor, "longitude"), await DegreesAsync(visitor, "latitude"));

    private static async Task<double> DegreesAsync(Visitor visitor, string name) =>
        double.Parse(await visitor.Page.Locator($"[name='place.{name}']").InputValueAsync(), CultureInfo.InvariantCulture);
}

/// <summary>Places are compared by the distance that a pixel makes.</summary>
internal static class GeoPointShould
{
    public static void ShouldBe(this GeoPoint place, GeoPoint expected, double tolerance)
    {
        place.Longitude.ShouldBe(expected.Longitude, tolerance * 1.2);
        place.Latitude.ShouldBe(expected.Latitude, tolerance);
    }
}
