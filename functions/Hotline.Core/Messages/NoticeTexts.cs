using System.Globalization;
using Hotline.Core.Cases;
using Hotline.Core.Remind;

namespace Hotline.Core.Messages;

/// <summary>Notices to staff in words.</summary>
public static class NoticeTexts
{
    private static readonly Texts Texts = new(typeof(NoticeTexts).FullName!, typeof(NoticeTexts).Assembly);

    public static string Title(NoticeKind kind, int cases, string language) => Texts.Fill($"title-{kind}", language, cases);

    /// <summary><paramref name="due"/> is in the city's time.</summary>
    public static string Line(ReminderLine line, DateTimeOffset due, string language) => Texts.Fill(
        $"line-{line.Stage}", language, Subject(line, language), due.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    /// <summary>What a citizen is written; <paramref name="due"/> is in the city's time.</summary>
    public static string Mail(NoticeKind kind, Reference reference, DateTimeOffset due, string language) => Texts.Fill(
        $"mail-{kind}", language, reference, due.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    /// <summary>The case, and which part of it where it is not the whole.</summary>
    private static string Subject(ReminderLine line, string language) => line.For is ListedFor.Contribution or ListedFor.Milestone
        ? Texts.Fill($"subject-{line.For}", language, line.Reference)
        : line.Reference.ToString();
}
