using Hotline.Core.Cases;

namespace Hotline.Core.Messages;

/// <summary>The fixed words of reports on major events.</summary>
public static class EventReportTexts
{
    private static readonly Texts Texts = new(typeof(EventReportTexts).FullName!, typeof(EventReportTexts).Assembly);

    public static string Title(Reference reference, string language) => Texts.Fill("title", language, reference);

    /// <summary>One line of the text: "Where: …". <paramref name="part"/> is a property of the report.</summary>
    public static string Line(string part, string words, string language) => Texts.Fill($"line-{part}", language, words);

    public static string When(string received, string raised, string language) => Texts.Fill("when", language, received, raised);

    public static string Told(DutyRung rung, string at, string accounts, string language) =>
        Texts.Fill("told", language, at, Texts[$"rung-{rung}", language], accounts);

    public static string NobodyYet(string language) => Texts["nobody-yet", language];

    public static string Unknown(string language) => Texts["unknown", language];
}
