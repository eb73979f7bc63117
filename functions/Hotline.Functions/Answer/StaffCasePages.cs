using Hotline.Core.Answer;
using Hotline.Core.Matching;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Answer;

namespace Hotline.Functions.Answer;

/// <summary>What staff see of a case on its page, beside the case itself: what stands out about the draft, and cases like it.</summary>
public sealed class StaffCasePages(PageResults pages, CaseJson json, CheckAnswerQualityHandler quality, FindSimilarCasesHandler similar)
{
    public async Task<IResult> ShowAsync(HttpRequest request, Case found, CancellationToken cancellation) =>
        pages.Show<StaffCasePage>(request, await ParametersAsync(request, found, cancellation));

    private async Task<Dictionary<string, object?>> ParametersAsync(HttpRequest request, Case found, CancellationToken cancellation)
    {
        var shown = json.ForStaff(found, CallerLanguage.Of(request), request.Staff());
        return new()
        {
            [nameof(StaffCasePage.Shown)] = shown,
            [nameof(StaffCasePage.Review)] = shown is { Answer: null, Casework.Draft.Text: { } draft } ? quality.Review(found, draft) : null,
            [nameof(StaffCasePage.Similar)] = await similar.LikeAsync(found, request.Staff(), cancellation),
        };
    }
}
