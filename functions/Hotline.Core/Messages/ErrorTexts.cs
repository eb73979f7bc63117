using Hotline.Core.Cases;

namespace Hotline.Core.Messages;

/// <summary>Refusals in words.</summary>
public static class ErrorTexts
{
    private static readonly Texts Texts = new(typeof(ErrorTexts).FullName!, typeof(ErrorTexts).Assembly);

    public static string Of(Error error, string language) =>
        Texts.Fill(error.Code, language, [.. error.Arguments.Select(argument => InWords(argument, language))]);

    public static string Title(ErrorKind kind, string language) => Texts[$"title-{kind}", language];

    private static object InWords(object argument, string language) => argument switch
    {
        CaseStatus status => CaseTexts.Status(status, language),
        CaseAction action => CaseTexts.Action(action, language),
        Fault fault => FaultTexts.Of(fault, language),
        DateOnly date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        _ => argument,
    };
}
