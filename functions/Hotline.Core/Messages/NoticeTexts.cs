using System.Globalization;
using Hotline.Core.Remind;

namespace Hotline.Core.Messages;

/// <summary>Notices to staff in words.</summary>
public static class NoticeTexts
{
    private static readonly Texts Texts = new(typeof(NoticeTexts).FullName!, typeof(NoticeTexts).Assembly);

    public static string Title(NoticeKind kind, int cases, string language) => Texts.Fill($"title-{kind}", language, cases);

    /// <summary><paramref name="due"/> is in the city's time.</summary>
    public static string Line(ReminderLine line, DateTimeOffset due, string language) => Texts.Fill(
        $"line-{line.Stage}", language, line.Reference, due.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
}
