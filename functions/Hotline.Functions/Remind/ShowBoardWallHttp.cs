using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Remind;

namespace Hotline.Functions.Remind;

/// <summary>The live board for a screen on the wall.</summary>
[Access(Role.Supervisor, Role.Evaluator, Role.Administrator)]
public sealed class ShowBoardWallHttp(PageResults pages, ReadBoardHandler handler)
{
    [Function(nameof(ShowBoardWallHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "board/wall")] HttpRequest request, CancellationToken cancellation) =>
        pages.Show<BoardWallPage>(request, new Dictionary<string, object?> { [nameof(BoardWallPage.Board)] = await handler.HandleAsync(cancellation) });
}
