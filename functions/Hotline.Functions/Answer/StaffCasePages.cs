using Hotline.Core.Answer;
using Hotline.Core.Matching;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Answer;
using Hotline.Pages.Answer.Forms;

namespace Hotline.Functions.Answer;

/// <summary>A case as staff see it on its page, read or with the form of what they are doing to it.</summary>
public sealed class StaffCasePages(
    PageResults pages, CaseJson json, CheckAnswerQualityHandler quality, FindSimilarCasesHandler similar, PrepareAnswerHandler preparing, PublicWording wording, ActionForms forms)
{
    public async Task<IResult> ShowAsync(HttpRequest request, Case found, CancellationToken cancellation)
    {
        var page = await ReadAsync(request, found, cancellation);
        page[nameof(StaffCasePage.Done)] = request.Choice<CaseAction>("done", []);
        return pages.Show<StaffCasePage>(request, page);
    }

    /// <summary>With the form of an action; where the case does not take it, it says so.</summary>
    public async Task<IResult> ShowFormAsync(HttpRequest request, Case found, CaseAction action, SentForm? form, CancellationToken cancellation)
    {
        var page = await WithFormAsync(request, found, action, form, cancellation);
        return page.ContainsKey(nameof(StaffCasePage.Form))
            ? pages.Show<StaffCasePage>(request, page)
            : pages.Refused<StaffCasePage>(request, [Errors.WrongStatus(action, found.State.Status)], page);
    }

    /// <summary>What was typed comes back with what was wrong with it, on the case as it is by now.</summary>
    public async Task<IResult> RefusedAsync(
        HttpRequest request, Case found, SentAction sent, CaseAction action, IReadOnlyList<Error> errors, CancellationToken cancellation)
    {
        var page = await WithFormAsync(request, found, action, sent.Form, cancellation);
        page[nameof(StaffCasePage.Typed)] = sent.Form.Typed;
        page[nameof(StaffCasePage.Seen)] = errors.Any(error => error.Kind == ErrorKind.Stale) ? sent.Version : null;
        return pages.Refused<StaffCasePage>(request, errors, page);
    }

    private async Task<Dictionary<string, object?>> WithFormAsync(
        HttpRequest request, Case found, CaseAction action, SentForm? form, CancellationToken cancellation)
    {
        var page = await ReadAsync(request, found, cancellation);
        var shown = (StaffCase)page[nameof(StaffCasePage.Shown)]!;
        if (!shown.Actions.Contains(action))
        {
            return page;
        }

        var language = CallerLanguage.Of(request);
        var template = form?.Text("template") ?? request.Text("template");
        var prepared = action is CaseAction.DraftAnswer or CaseAction.Answer ? preparing.Of(found, language) : null;
        page[nameof(StaffCasePage.Prepared)] = prepared;
        page[nameof(StaffCasePage.Template)] = template;
        page[nameof(StaffCasePage.Form)] = forms.Of(action, shown, language, prepared, template);
        if (form is not null && prepared is not null)
        {
            LookOver(page, found, form, Written(form, prepared, template));
        }

        return page;
    }

    /// <summary>What is typed and not kept yet, with what stands out about it or, where asked for, a public version of it.</summary>
    private void LookOver(Dictionary<string, object?> page, Case found, SentForm form, string? answer)
    {
        page[nameof(StaffCasePage.Typed)] = form.Typed;
        if (answer is null)
        {
            return;
        }

        if (!form.Flag("suggest"))
        {
            page[nameof(StaffCasePage.Checked)] = quality.Review(found, answer);
            return;
        }

        var suggested = wording.Suggest(found, answer);
        page[nameof(StaffCasePage.Suggested)] = suggested;
        page[nameof(StaffCasePage.Typed)] = new Dictionary<string, string>(form.Typed) { ["publicAnswer"] = suggested.Redacted.Text };
    }

    private async Task<Dictionary<string, object?>> ReadAsync(HttpRequest request, Case found, CancellationToken cancellation)
    {
        var shown = json.ForStaff(found, CallerLanguage.Of(request), request.Staff());
        return new()
        {
            [nameof(StaffCasePage.Shown)] = shown,
            [nameof(StaffCasePage.Review)] = shown is { Answer: null, Casework.Draft.Text: { } draft } ? quality.Review(found, draft) : null,
            [nameof(StaffCasePage.Similar)] = await similar.LikeAsync(found, request.Staff(), cancellation),
        };
    }

    /// <summary>The answer as it would read; null while there is nothing of it.</summary>
    private static string? Written(SentForm form, PreparedAnswer prepared, string? template) =>
        prepared.Templates.FirstOrDefault(each => each.Id == template) is { } chosen
            ? TemplateText.Fill(chosen.Text, place => form.Text($"fields.{place}") ?? "")
            : form.Text("answer");
}
