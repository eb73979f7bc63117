using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Remind;

namespace Hotline.Functions.Remind;

/// <summary>The live board.</summary>
[Access(Role.Supervisor, Role.Evaluator, Role.Administrator)]
public sealed class ShowBoardHttp(PageResults pages, ReadBoardHandler handler)
{
    [Function(nameof(ShowBoardHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "board")] HttpRequest request, CancellationToken cancellation) =>
        pages.Show<BoardPage>(request, new Dictionary<string, object?> { [nameof(BoardPage.Board)] = await handler.HandleAsync(cancellation) });
}
