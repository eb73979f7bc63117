namespace Hotline.Core.Policy.Reading;

internal static class QuestionsFile
{
    public static IReadOnlyList<IntakeQuestion> Read(EntryReader file) => file.Entries("questions", ReadQuestion);

    private static IntakeQuestion ReadQuestion(EntryReader question) => new(
        question.Text("id"),
        question.OptionalText("category"),
        question.LocalText("text"),
        question.Has("told") ? question.Enum<ToldBy>("told") : null,
        question.OptionalTexts("signs"));
}
