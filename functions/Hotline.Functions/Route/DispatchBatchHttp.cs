using System.Globalization;
using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Words;

namespace Hotline.Functions.Route;

/// <summary>The cases ticked at the desk, all to one department.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class DispatchBatchHttp(DeskPages desk, DispatchCasesHandler handler)
{
    [Function(nameof(DispatchBatchHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "desk/batch")] HttpRequest request, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var (department, category) = DeskForm.Choice(form);
        var chosen = form.All("case").Select(DeskForm.Case).OfType<SeenCase>().ToList();
        var outcome = await handler.HandleAsync(new(chosen, department, category, request.Staff()), cancellation);
        if (!outcome.Succeeded)
        {
            return await desk.AnswerAsync(request, done: "", outcome, cancellation);
        }

        var refused = outcome.Value.Where(each => each.Refusals.Count > 0).ToList();
        var done = outcome.Value.Count - refused.Count;
        return refused.Count == 0
            ? await desk.AnswerAsync(request, done.ToString(CultureInfo.InvariantCulture), outcome, cancellation)
            : await desk.ShowBatchAsync(request, PageTexts.Of("desk.done-batch", CallerLanguage.Of(request), done), refused, cancellation);
    }
}
