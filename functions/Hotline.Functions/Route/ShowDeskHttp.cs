using System.Globalization;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Pages.Words;

namespace Hotline.Functions.Route;

/// <summary>The dispatch desk's page.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class ShowDeskHttp(DeskPages desk)
{
    [Function(nameof(ShowDeskHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "desk")] HttpRequest request, CancellationToken cancellation) =>
        desk.ShowAsync(
            request,
            request.Query["done"].FirstOrDefault() switch
            {
                { } text when Reference.TryParse(text, out var reference) => PageTexts.Of("desk.done", CallerLanguage.Of(request), reference),
                { } text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => PageTexts.Of("desk.done-batch", CallerLanguage.Of(request), count),
                _ => null,
            },
            cancellation);
}
