using Hotline.Core.Calendar;
using Hotline.Pages.Words;

namespace Hotline.Pages.Frame;

/// <summary>Lengths of clocks in words, as "5 working days".</summary>
public static class Durations
{
    public static string Of(ClockLength length, string language) =>
        PageTexts.Of($"length-{length.Unit}", language, length.Amount);
}
