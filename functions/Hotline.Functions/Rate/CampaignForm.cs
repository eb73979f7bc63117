using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Rate;

/// <summary>Reads a campaign as the form sends it; questions of which nothing was typed are none.</summary>
internal static class CampaignForm
{
    private const string Between = "|";

    public static CampaignDraft Read(SentForm form, int mostQuestions) => new(
        Text(form, "title"),
        form.Date("from"),
        form.Date("to"),
        form.Choice<CampaignAudience>("audience"),
        form.Date("casesFrom"),
        form.Date("casesTo"),
        new(
            form.Text("department"),
            form.Text("category"),
            form.Text("district"),
            form.Choice<Channel>("channel"),
            form.Choice<CaseKind>("kind"),
            form.Choice<Urgency>("urgency")),
        form.Number("sampleSize"),
        form.Number("minimumSample"),
        [.. Enumerable.Range(0, mostQuestions).Select(number => Question(form, $"questions[{number}]")).Where(IsTyped)]);

    private static bool IsTyped(QuestionDraft question) => question.Text.Given.Any() || question.Options.Count > 0;

    private static QuestionDraft Question(SentForm form, string name) => new(
        form.Choice<QuestionKind>($"{name}.kind"),
        Text(form, $"{name}.text"),
        [.. (form.Text($"{name}.options") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Option)]);

    private static GivenText Text(SentForm form, string name) =>
        new(form.Text($"{name}.zhHans"), form.Text($"{name}.zhHant"), form.Text($"{name}.en"));

    /// <summary>One line; its languages are parted by a bar.</summary>
    private static GivenText Option(string line)
    {
        var parts = line.Split(Between, StringSplitOptions.TrimEntries);
        return new(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }
}
