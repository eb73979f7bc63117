using Hotline.Core.Policy;
using Hotline.Functions.Access;

namespace Hotline.Functions.Http;

/// <summary>What the functions that let staff or citizens act on a case share: read, call the operation, answer with the changed case.</summary>
public sealed class CaseActions(CaseJson json, CityPolicy policy)
{
    /// <summary>An action of staff: needs the version in If-Match, and a body where the action takes one.</summary>
    public Task<IResult> ByStaffAsync(
        HttpRequest request, string reference, Func<Reference, int, Fields, Task<Result<Case>>> act, CancellationToken cancellation) =>
        ByStaffAsync(request, reference, BodyReader.OptionalJsonAsync, act, cancellation);

    /// <summary>The same with files, in a multipart form.</summary>
    public Task<IResult> ByStaffWithFilesAsync(
        HttpRequest request, string reference, Func<Reference, int, Fields, Task<Result<Case>>> act, CancellationToken cancellation) =>
        ByStaffAsync(
            request, reference, (body, token) => BodyReader.JsonOrFormAsync(body, policy.Deadlines.Limits.AllAttachmentsBytes, token), act, cancellation);

    private async Task<IResult> ByStaffAsync(
        HttpRequest request,
        string reference,
        Func<HttpRequest, CancellationToken, Task<Fields>> read,
        Func<Reference, int, Fields, Task<Result<Case>>> act,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        if (!target.Succeeded)
        {
            return Problems.Of(request, target.Errors);
        }

        var version = CaseRequest.ExpectedVersion(request);
        if (!version.Succeeded)
        {
            return Problems.Of(request, version.Errors);
        }

        var body = await read(request, cancellation);
        return Answer(request, await act(target.Value, version.Value, body), found => json.ForStaff(found, CallerLanguage.Of(request), request.Staff()));
    }

    /// <summary>An action of the citizen who holds the query code.</summary>
    public async Task<IResult> ByCitizenAsync(
        HttpRequest request, string reference, Func<Reference, Fields, Task<Result<Case>>> act, CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        if (!target.Succeeded)
        {
            return Problems.Of(request, target.Errors);
        }

        var body = await Fields.ReadAsync(request, cancellation);
        return Answer(request, await act(target.Value, body), found => json.ForCitizen(found, CallerLanguage.Of(request)));
    }

    public static IResult Answer(HttpRequest request, Result<Case> outcome, Func<Case, object> view)
    {
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        CaseRequest.SetVersion(request.HttpContext.Response, outcome.Value.State);
        return Json.Ok(view(outcome.Value));
    }
}
