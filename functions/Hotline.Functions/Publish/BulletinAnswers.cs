using Hotline.Core.Policy;
using Hotline.Core.Publish.Bulletins;
using Hotline.Core.Publish.Print;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A bulletin in the form a caller asks for by Accept: JSON, a page for print, or a word processor's file.</summary>
public sealed class BulletinAnswers(BulletinPrint print, CityTime cityTime)
{
    private const string Html = "text/html";

    /// <summary>For the office: with who wrote and approved it.</summary>
    public IResult ForOffice(HttpRequest request, Result<Bulletin> outcome)
    {
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var bulletin = outcome.Value;
        CaseRequest.SetVersion(request.HttpContext.Response, bulletin.Version);
        return Printed(request, print.Of(bulletin, CallerLanguage.Of(request)), NameOf(bulletin))
            ?? Json.Ok(new { Bulletin = Line(bulletin, CallerLanguage.Of(request)), bulletin.Writers, bulletin.ApprovedBy, bulletin.Version, bulletin.Words, bulletin.Content });
    }

    /// <summary>A change by the office: needs the version in If-Match, and a body where the change takes one.</summary>
    public async Task<IResult> ChangeAsync(HttpRequest request, Func<int, Fields, Task<Result<Bulletin>>> change, CancellationToken cancellation)
    {
        var version = CaseRequest.ExpectedVersion(request);
        return version.Succeeded
            ? ForOffice(request, await change(version.Value, await BodyReader.OptionalJsonAsync(request, cancellation)))
            : Problems.Of(request, version.Errors);
    }

    /// <summary>For everyone: published, without accounts.</summary>
    public IResult ForPublic(HttpRequest request, Bulletin bulletin) =>
        Printed(request, print.Of(bulletin, CallerLanguage.Of(request)), NameOf(bulletin))
        ?? Facts(request, bulletin);

    /// <summary>As JSON, whatever the caller accepts.</summary>
    public IResult Facts(HttpRequest request, Bulletin bulletin) =>
        Json.Ok(new { Bulletin = Line(bulletin, CallerLanguage.Of(request)), bulletin.Words, bulletin.Content });

    /// <summary>The word processor's file, whatever the caller accepts: for a link on a page.</summary>
    public IResult File(HttpRequest request, Bulletin bulletin) =>
        Results.Bytes(PrintDocx.Of(print.Of(bulletin, CallerLanguage.Of(request))), PrintDocx.MediaType, $"{NameOf(bulletin)}.docx");

    /// <summary>What a list says of a bulletin.</summary>
    public object Line(Bulletin bulletin, string language) => new
    {
        bulletin.Id,
        bulletin.Kind,
        bulletin.Status,
        Internal = bulletin.IsInternal,
        Title = bulletin.Title.In(language),
        Office = bulletin.Office.In(language),
        Number = bulletin.Number?.ToString(),
        DraftedAt = cityTime.Local(bulletin.DraftedAt),
        PublishedAt = bulletin.PublishedAt is { } at ? cityTime.Local(at) : (DateTimeOffset?)null,
        Url = bulletin.Number is { } number ? $"/api/bulletins/{number.Year}/{number.Number}" : $"/api/bulletin-drafts/{bulletin.Id}",
    };

    /// <summary>What a file of it is called.</summary>
    private static string NameOf(Bulletin bulletin) =>
        bulletin.Number is { } number ? FormattableString.Invariant($"bulletin-{number.Year}-{number.Number}") : bulletin.Id;

    /// <summary>Null when the caller takes JSON.</summary>
    public static IResult? Printed(HttpRequest request, PrintDocument document, string name)
    {
        var wanted = request.GetTypedHeaders().Accept.OrderByDescending(type => type.Quality ?? 1)
            .Select(type => type.MediaType.ToString())
            .FirstOrDefault(type => type is Html or PrintDocx.MediaType or "application/json");
        return wanted switch
        {
            Html => Results.Content(PrintPage.Of(document), PrintPage.MediaType),
            PrintDocx.MediaType => Results.Bytes(PrintDocx.Of(document), PrintDocx.MediaType, $"{name}.docx"),
            _ => null,
        };
    }
}
