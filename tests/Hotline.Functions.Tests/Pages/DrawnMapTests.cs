using System.Net;
using Hotline.Core.Cases;
using Hotline.Core.Map;
using Hotline.Core.Policy;
using Hotline.Language.Places;
using Hotline.Pages.Frame;
using Hotline.Pages.Intake;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hotline.Functions.Tests.Pages;

/// <summary>The page on which a citizen says where it is, with the city's map and without one.</summary>
public sealed class DrawnMapTests
{
    private static readonly CityPolicy Policy = PolicyLoader.Load(new EmbeddedPolicy());

    private static readonly Place AtTheLake = new(null, 123.42, 28.97, "linhu");

    [Fact]
    public async Task City_WithoutDistrictAreas_ShowsNoMapAndAsksForTheRest()
    {
        var page = await RenderAsync(new CityMap(new NoAreas()), AtTheLake, "linhu");

        page.ShouldContain("name=\"place.address\"");
        page.ShouldContain("name=\"place.district\"");
        page.ShouldNotContain("<svg class=\"map\"");
        page.ShouldNotContain("type=\"image\"");
    }

    [Theory]
    [InlineData("en", "Linhu District", "Bailing County")]
    [InlineData("zh-Hans", "临湖区", "柏岭县")]
    [InlineData("zh-Hant", "臨湖區", "柏嶺縣")]
    public async Task City_WithDistrictAreas_NamesThemOnTheMapInTheLanguageOfThePage(string language, params string[] names)
    {
        var map = Drawing(await RenderAsync(Demonstration, place: null, of: null, language));

        names.ShouldAllBe(name => map.Contains($">{name}</text>", StringComparison.Ordinal));
        map.ShouldNotContain("map-mark");
    }

    /// <summary>Every page of the form has sixty kilobytes for all it loads.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("linhu")]
    [InlineData("bailing")]
    public async Task Map_OfTheDemonstrationCity_IsSmallAndHasTheMark(string? of)
    {
        var map = Drawing(await RenderAsync(Demonstration, AtTheLake, of));

        map.Length.ShouldBeLessThan(4 * 1024);
        map.ShouldContain("map-mark");
    }

    private static CityMap Demonstration { get; } = new(new DistrictMap(Policy, new EmbeddedPolicy()));

    private static string Drawing(string page) => page[page.IndexOf("<svg class=\"map\"", StringComparison.Ordinal)..page.IndexOf("</svg>", StringComparison.Ordinal)];

    private static async Task<string> RenderAsync(CityMap map, Place? place, string? of, string language = "en")
    {
        await using var services = new ServiceCollection().AddSingleton(Policy).AddSingleton(map).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(FileWherePage.Context)] = new PageContext(language, "/file/where", "token", Staff: null),
            [nameof(FileWherePage.Place)] = place,
            [nameof(FileWherePage.MapOf)] = of,
        });
        return await renderer.Dispatcher.InvokeAsync(
            async () => WebUtility.HtmlDecode((await renderer.RenderComponentAsync<FileWherePage>(parameters)).ToHtmlString()));
    }

    private sealed class NoAreas : IDistrictMap
    {
        public IReadOnlyList<DistrictArea> Areas => [];

        public string? DistrictAt(double longitude, double latitude) => null;
    }
}
