using Hotline.Core;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;
using Hotline.Pages.Policy;

namespace Hotline.Functions.Tests.Pages;

public sealed class PolicyWordsTests
{
    private static readonly PolicyFileSet City = PolicyFileSet.Of(new EmbeddedPolicy());

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    [InlineData("en")]
    public void EveryPartAndField_OfEveryFile_IsCalledSomething(string language)
    {
        foreach (var file in City.Paths)
        {
            foreach (var part in PolicyForms.Of(file))
            {
                PolicyWords.Part(file, part, language).ShouldNotBeNullOrWhiteSpace();
                part.Fields.ShouldAllBe(field => PolicyWords.Field(field, language).Length > 0);
            }
        }
    }

    [Theory]
    [InlineData("departments.json", "power-supply", "name.en", "承办单位 · 云溪供电公司 (power-supply)：“名称 (English)”为空", "/policy/files/departments/departments/power-supply")]
    [InlineData("supervision.json", "weights", "response", "督办 · 公布的评价：“响应率权重（%）”为空", "/policy/files/supervision/ratings/-")]
    [InlineData("city.json", "city", "timeZone", "城市：“时区（Asia/Shanghai）”为空", "/policy/files/city/file/-")]
    [InlineData("deadlines.json", "nowhere", "length", "时限与数值 · nowhere：“length”为空", "/policy/files/deadlines/text")]
    public void AFault_OfAProperty_IsSaidInTheWordsOfItsForm(string file, string entry, string property, string words, string address)
    {
        var fault = FaultOf(file, entry, property);

        PolicyWords.Fault(fault, City, "zh-Hans").ShouldBe(words);
        PolicyAddress.Fault(fault, City).ShouldBe(address);
    }

    [Fact]
    public void AFault_InACalendar_IsSaidOfItsHolidayAndLeadsThere()
    {
        var fault = new PolicyFault("calendar/2026.json", "holidays[0].from", new("entry-missing"));

        PolicyWords.Fault(fault, City, "en").ShouldStartWith("Calendar of 2026 · New Year's Day · ");
        PolicyAddress.Fault(fault, City).ShouldBe("/policy/files/calendar-2026/holidays/1");
    }

    [Fact]
    public void AFault_OfAShortDay_LeadsToItsForm()
    {
        var files = City.With(new Dictionary<string, string?> { ["calendar/2026.json"] = """{ "shortDays": [{ "date": "soon" }] }""" });

        PolicyAddress.Fault(new("calendar/2026.json", "shortDays[0].date", new("entry-missing")), files).ShouldBe("/policy/files/calendar-2026/shortDays/1");
    }

    private static PolicyFault FaultOf(string file, string entry, string property) =>
        new(file, entry, new Fault("empty", new PropertyPath(property)));
}
