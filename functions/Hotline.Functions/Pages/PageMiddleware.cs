using Hotline.Core.Policy;
using Hotline.Functions.Http;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace Hotline.Functions.Pages;

/// <summary>
/// What holds for every page: a browser runs, loads and sends nothing but what our own site serves, and a form is taken only with
/// the token that our own page gave it.
/// </summary>
public sealed class PageMiddleware(IAntiforgery antiforgery, CityPolicy policy) : IFunctionsWorkerMiddleware
{
    private const string Security =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Room for the text fields of a form beside its files.</summary>
    private const long TextBytes = 1024 * 1024;

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http && http.Request.IsForPage())
        {
            http.Response.Headers.ContentSecurityPolicy = Security;
            if (!HttpMethods.IsGet(http.Request.Method) && !await IsOurFormAsync(http))
            {
                context.GetInvocationResult().Value = Problems.Of(http.Request, [Errors.FormExpired()]);
                return;
            }
        }

        await next(context);
    }

    private async Task<bool> IsOurFormAsync(HttpContext http)
    {
        var limits = policy.Deadlines.Limits;
        var most = ((long)limits.Attachments * limits.AttachmentBytes) + TextBytes;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = most }));
        return http.Request.HasFormContentType && await antiforgery.IsRequestValidAsync(http);
    }
}
