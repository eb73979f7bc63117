using System.Globalization;
using Hotline.Core.Calendar;

namespace Hotline.Core.Messages;

/// <summary>Faults of the policy's files in words.</summary>
public static class FaultTexts
{
    private static readonly Texts Texts = new(typeof(FaultTexts).FullName!, typeof(FaultTexts).Assembly);

    public static string Of(Fault fault, string language) => Of(fault, language, property => property);

    /// <param name="words">What the reader knows a property by.</param>
    public static string Of(Fault fault, string language, Func<string, string> words) =>
        Texts.Fill(fault.Code, language, [.. fault.Arguments.Select(argument => InWords(argument, language, words))]);

    private static object InWords(object argument, string language, Func<string, string> words) => argument switch
    {
        PropertyPath property => words(property.Path),
        HolidayName name => new LocalText(name.ZhHans, name.ZhHant, name.En).In(language),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DayOfWeek day => CultureInfo.GetCultureInfo(language).DateTimeFormat.GetDayName(day),
        _ => argument,
    };
}
