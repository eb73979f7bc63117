using Hotline.Core.Messages;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Http;

/// <summary>
/// The one mapper from refusals to problem documents (RFC 9457): the first error sets the status, and every error is listed with
/// its stable code, its field and its words in the caller's language. Where a page was asked for, a page says the same.
/// </summary>
public static class Problems
{
    private const string MediaType = "application/problem+json";

    public static IResult Of(HttpRequest request, IReadOnlyList<Error> errors)
    {
        var language = CallerLanguage.Of(request);
        var status = StatusOf(errors[0].Kind);
        if (request.IsForPage())
        {
            return PageResults.Problem(request, errors, status);
        }

        var document = new ProblemDocument(
            $"/problems/{errors[0].Code}",
            ErrorTexts.Title(errors[0].Kind, language),
            status,
            errors.Count == 1 ? ErrorTexts.Of(errors[0], language) : null,
            errors[0].Code,
            [.. errors.Select(error => new ProblemEntry(error.Code, error.Field, ErrorTexts.Of(error, language), FaultIn(error)))]);
        var response = request.HttpContext.Response;
        response.Headers.ContentLanguage = language;
        if (errors[0].Kind == ErrorKind.Unauthenticated)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        return Results.Json(document, CoreJson.Options, MediaType, status);
    }

    public static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.WrongVerb => StatusCodes.Status405MethodNotAllowed,
        ErrorKind.WrongStatus => StatusCodes.Status409Conflict,
        ErrorKind.Stale => StatusCodes.Status412PreconditionFailed,
        ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorKind.UnsupportedType => StatusCodes.Status415UnsupportedMediaType,
        ErrorKind.PreconditionRequired => StatusCodes.Status428PreconditionRequired,
        ErrorKind.TooManyAttempts => StatusCodes.Status429TooManyRequests,
        ErrorKind.Internal => StatusCodes.Status500InternalServerError,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Which of the faults that a file of the policy can have it is.</summary>
    private static string? FaultIn(Error error) => error.Arguments.OfType<Fault>().FirstOrDefault()?.Code;

    private sealed record ProblemDocument(string Type, string Title, int Status, string? Detail, string ErrorCode, IReadOnlyList<ProblemEntry> Errors);

    private sealed record ProblemEntry(string Code, string? Field, string Message, string? Fault);
}
