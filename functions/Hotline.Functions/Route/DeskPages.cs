using Hotline.Core.Route;
using Hotline.Functions.Pages;
using DeskOnScreen = Hotline.Pages.Route.DeskPage;

namespace Hotline.Functions.Route;

/// <summary>The desk's page: shown, shown again with what was refused, and gone back to after a decision.</summary>
public sealed class DeskPages(PageResults pages, ReadDeskHandler desk, IStuckSteps stuck)
{
    private const string DoneField = "done";

    public async Task<IResult> ShowAsync(HttpRequest request, string? done, CancellationToken cancellation) =>
        pages.Show<DeskOnScreen>(request, await ParametersAsync(request, done, [], cancellation));

    /// <summary>After a form: on to the desk where all was done, else the desk with what was refused.</summary>
    public async Task<IResult> AnswerAsync<T>(HttpRequest request, string done, Result<T> outcome, CancellationToken cancellation) =>
        outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"/desk?{DoneField}={Uri.EscapeDataString(done)}")
            : pages.Refused<DeskOnScreen>(
                request, [.. outcome.Errors.Select(error => error with { Field = null })], await ParametersAsync(request, null, [], cancellation));

    /// <summary>After a batch of which some were refused.</summary>
    public async Task<IResult> ShowBatchAsync(
        HttpRequest request, string done, IReadOnlyList<DispatchedCase> refused, CancellationToken cancellation) =>
        pages.Show<DeskOnScreen>(request, await ParametersAsync(request, done, refused, cancellation));

    private async Task<Dictionary<string, object?>> ParametersAsync(
        HttpRequest request, string? done, IReadOnlyList<DispatchedCase> refused, CancellationToken cancellation)
    {
        var after = request.Query["after"].FirstOrDefault();
        var (waiting, steps) = (desk.HandleAsync(new(after), cancellation), stuck.ListAsync(cancellation));
        return new()
        {
            [nameof(DeskOnScreen.Waiting)] = await waiting,
            [nameof(DeskOnScreen.Stuck)] = await steps,
            [nameof(DeskOnScreen.Done)] = done,
            [nameof(DeskOnScreen.Refused)] = refused,
            [nameof(DeskOnScreen.Paged)] = after is not null,
        };
    }
}
