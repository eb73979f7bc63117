using Hotline.Core.Rate.CallBacks;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Rate;

namespace Hotline.Functions.Rate;

/// <summary>The operator's call-back page: shown, gone back to after each step, and shown again with what was refused.</summary>
public sealed class CallBackPages(PageResults pages, CallBackHolding holding, ICallBacks callBacks, TimeProvider time)
{
    public async Task<IResult> ShowAsync(HttpRequest request, CancellationToken cancellation) =>
        pages.Show<CallBacksPage>(request, await ParametersAsync(request, sent: null, cancellation));

    public async Task<IResult> AnswerAsync<T>(HttpRequest request, Result<T> outcome, RateByCallBack? sent, CancellationToken cancellation) =>
        outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, "/call-backs")
            : pages.Refused<CallBacksPage>(request, outcome.Errors, await ParametersAsync(request, sent, cancellation));

    private async Task<Dictionary<string, object?>> ParametersAsync(HttpRequest request, RateByCallBack? sent, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var by = request.Staff();
        var due = await holding.DueAsync(cancellation);
        return new()
        {
            [nameof(CallBacksPage.Held)] = await holding.OfAsync(by, cancellation),
            [nameof(CallBacksPage.Waiting)] = due.Count(each => !each.CallBack.IsHeld(now) && each.CallBack.Department != by.Department),
            [nameof(CallBacksPage.Ends)] = await callBacks.EndsAsync(now.Year, now.Month, cancellation),
            [nameof(CallBacksPage.Sent)] = sent,
        };
    }
}
