namespace Hotline.Core.Policy.Reading;

internal static class AnswersFile
{
    public static AnswerPolicy Read(EntryReader file) => new(
        file.Section("approval", ReadApproval),
        file.Has("templates") ? file.Entries("templates", ReadTemplate) : [])
    {
        Quality = file.Has("quality") ? file.Section("quality", ReadQuality) : QualityPolicy.Usual,
    };

    private static QualityPolicy ReadQuality(EntryReader quality) => new(
        quality.Whole("leastCharacters", 0, 10_000),
        quality.Share("leastRelevance"),
        quality.Share("leastTakenUp"),
        quality.Share("mostBoilerplate"),
        quality.Share("repetition"));

    private static ApprovalPolicy ReadApproval(EntryReader approval) => new(
        approval.Flag("required"),
        approval.OptionalTexts("exceptFor"),
        approval.Flag("reviewFirst"),
        approval.Flag("approversAnswerDirectly"));

    private static AnswerTemplate ReadTemplate(EntryReader template) => new(
        template.Text("id"),
        template.LocalText("name"),
        template.LocalText("text"),
        template.Has("fields") ? template.Entries("fields", ReadField) : []);

    private static TemplateField ReadField(EntryReader field) => new(field.Text("id"), field.LocalText("name"));
}
