using Hotline.Functions.Http;

namespace Hotline.Functions;

/// <summary>The problem document for a URL that no function serves and for a verb that its functions do not take.</summary>
internal sealed class UnmatchedRequest : IUnmatchedRequest
{
    public Task WriteAsync(HttpContext context, int status) =>
        Problems.Of(context.Request, [status == StatusCodes.Status405MethodNotAllowed ? Errors.WrongVerb(context.Response.Headers.Allow.ToString()) : Errors.UnknownRoute()])
            .ExecuteAsync(context);
}
