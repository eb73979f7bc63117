using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Exchange;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Core.Remind;

namespace Hotline.Core.Tests.Messages;

/// <summary>Every text is there in every language, and no text is there that nobody asks for.</summary>
public sealed partial class TextSetTests
{
    private static readonly string[] Languages = ["zh-Hans", "zh-Hant", "en"];

    public static IEnumerable<Error> EveryError() =>
        from factory in typeof(Errors).GetMethods(BindingFlags.Public | BindingFlags.Static)
        where factory.ReturnType == typeof(Error)
        select (Error)factory.Invoke(null, [.. factory.GetParameters().Select(Example)])!;

    /// <summary>Faults are made by the catalogues alone: what else makes one would not be found here, and no text for it.</summary>
    public static IEnumerable<Fault> EveryFault() =>
        from catalogue in typeof(Fault).Assembly.GetTypes()
        from factory in catalogue.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where catalogue is { IsAbstract: true, IsSealed: true } && factory.ReturnType == typeof(Fault)
        select (Fault)factory.Invoke(null, [.. factory.GetParameters().Select(Example)])!;

    public static TheoryData<string, string> Sets()
    {
        var sets = new TheoryData<string, string>();
        foreach (var language in Languages)
        {
            sets.Add("ErrorTexts", language);
            sets.Add("FaultTexts", language);
            sets.Add("CaseTexts", language);
            sets.Add("NoticeTexts", language);
            sets.Add("EventReportTexts", language);
        }

        return sets;
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Set_InOneLanguage_HoldsExactlyTheTextsThatAreAskedFor(string set, string language) =>
        Own(set, language).Keys.Order(StringComparer.Ordinal).ShouldBe(Wanted(set).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Set_InOneLanguage_HasNoEmptyTextAndThePlaceholdersOfTheOthers(string set, string language)
    {
        var english = Own(set, "en");

        foreach (var (key, text) in Own(set, language))
        {
            text.ShouldNotBeNullOrWhiteSpace(key);
            Placeholders(text).ShouldBe(Placeholders(english[key]), key);
        }
    }

    [Theory]
    [InlineData("ErrorTexts")]
    [InlineData("FaultTexts")]
    [InlineData("CaseTexts")]
    [InlineData("NoticeTexts")]
    [InlineData("EventReportTexts")]
    public void Set_InChinese_IsChinese(string set)
    {
        foreach (var language in (string[])["zh-Hans", "zh-Hant"])
        {
            Own(set, language).ShouldAllBe(text => text.Value.Any(letter => letter >= '一' && letter <= '鿿'));
        }
    }

    [Fact]
    public void Of_EveryErrorInEveryLanguage_FillsInAllItsArguments()
    {
        foreach (var error in EveryError())
        {
            foreach (var language in Languages)
            {
                var text = ErrorTexts.Of(error, language);
                text.ShouldNotContain("{", customMessage: error.Code);
                text.ShouldNotContain("System.", customMessage: error.Code);
            }
        }
    }

    [Fact]
    public void Of_EveryFaultInEveryLanguage_FillsInAllItsArguments()
    {
        foreach (var fault in EveryFault())
        {
            foreach (var language in Languages)
            {
                // A code whose text has a place that no argument fills throws; one that leaves an argument out says less than it knows.
                var text = FaultTexts.Of(fault, language, property => $"<{property}>");
                text.ShouldNotContain("System.", customMessage: fault.Code);
                text.ShouldNotContain("Hotline.", customMessage: fault.Code);
                Placeholders(Own("FaultTexts", language)[fault.Code]).Count().ShouldBe(fault.Arguments.Length, fault.Code);
            }
        }
    }

    [Fact]
    public void Codes_OfAllFaults_AreDifferentAndFitForUrls()
    {
        var codes = EveryFault().Select(fault => fault.Code).ToList();

        codes.ShouldBeUnique();
        codes.ShouldAllBe(code => CodeForm().IsMatch(code));
    }

    [Theory]
    [InlineData("zh-Hans", "2026-02-13 是星期五；调休上班日应为星期六或星期日")]
    [InlineData("zh-Hant", "2026-02-13 是星期五；調休上班日應為星期六或星期日")]
    [InlineData("en", "2026-02-13 is a Friday; a make-up day is a Saturday or Sunday")]
    public void Of_AFaultOfADay_NamesTheDayOfTheWeek(string language, string words) =>
        FaultTexts.Of(CalendarFaults.MakeUpDayOnWeekday(new(2026, 2, 13), DayOfWeek.Friday), language).ShouldBe(words);

    [Fact]
    public void Of_AFaultOfAProperty_CallsItWhatItsReaderCallsIt() =>
        FaultTexts.Of(ReadingFaults.Empty("name.en"), "zh-Hans", _ => "名称（English）").ShouldBe("“名称（English）”为空");

    [Fact]
    public void Codes_OfAllErrors_AreDifferentAndFitForUrls()
    {
        var codes = EveryError().Select(error => error.Code).ToList();

        codes.ShouldBeUnique();
        codes.ShouldAllBe(code => CodeForm().IsMatch(code));
    }

    [Theory]
    [InlineData("zh-Hans", "“已退单”状态，不能评价")]
    [InlineData("en", "returned to the desk")]
    public void Of_AWrongStatus_SpeaksOfStatusAndActionInTheCallersLanguage(string language, string words) =>
        ErrorTexts.Of(Errors.WrongStatus(CaseAction.Rate, CaseStatus.Returned), language).ShouldContain(words);

    [Fact]
    public void Happened_EveryFact_NamesItsDepartments()
    {
        CaseTexts.Happened(new CaseTransferred("a", "b"), id => $"<{id}>", "en").ShouldBe("The <a> passed it on to the <b>.");
        CaseTexts.Happened(new CaseAccepted("a"), id => $"<{id}>", "zh-Hans").ShouldContain("<a>");
    }

    private static IEnumerable<string> Wanted(string set) => set switch
    {
        "ErrorTexts" => EveryError().Select(error => error.Code).Concat(Keys<ErrorKind>("title")),
        "FaultTexts" => EveryFault().Select(fault => fault.Code),
        "NoticeTexts" => Keys<NoticeKind>("title").Concat(Keys<ReminderStage>("line"))
            .Concat(["subject-Contribution", "subject-Milestone", "mail-ReplyAwaited", "mail-MainAnswered"]),
        "EventReportTexts" => Keys<DutyRung>("rung").Concat(typeof(EventReport).GetProperties().Select(part => $"line-{part.Name}"))
            .Concat(["title", "when", "told", "nobody-yet", "unknown"]),
        _ => Keys<CaseStatus>("status").Concat(Keys<CaseAction>("action")).Concat(Keys<Role>("role")).Concat(Keys<ExchangeKind>("exchange")).Append("desk")
            .Concat(typeof(CaseFact).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(CaseFact)))
                .Select(fact => $"happened-{fact.Name}")),
    };

    private static IEnumerable<string> Keys<T>(string prefix)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => $"{prefix}-{name}");

    /// <summary>The texts of one language's own file; without this a missing Chinese text would be read in English.</summary>
    private static Dictionary<string, string> Own(string set, string language)
    {
        var manager = new ResourceManager($"Hotline.Core.Messages.{set}", typeof(Errors).Assembly);
        var culture = language == "en" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        return manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static object Example(ParameterInfo parameter) => parameter.ParameterType switch
    {
        { } type when type == typeof(string) => "example",
        { } type when type == typeof(int) => 7,
        { } type when type == typeof(long) => 7L * 1024 * 1024,
        { } type when type == typeof(object) || type == typeof(DateOnly) => new DateOnly(2026, 3, 2),
        { } type when type == typeof(HolidayName) => new HolidayName("春节", "春節", "Spring Festival"),
        { } type when type == typeof(ClockLength) => ClockLength.WorkingDays(5),
        { } type when type == typeof(Department) => new Department("hall", new("厅", "廳", "Hall"), DepartmentLevel.City, null, null, new("政", "政", "Rule"), null, null),
        { } type when type == typeof(Fault) => ReadingFaults.Missing(),
        { IsEnum: true } type => Enum.GetValues(type).GetValue(0)!,
        var type => throw new InvalidOperationException($"No example of {type}."),
    };

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeForm();
}
