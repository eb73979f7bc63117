namespace Hotline.Functions.Http;

/// <summary>What the functions that let staff or citizens act on a case share: read, call the operation, answer with the changed case.</summary>
public sealed class CaseActions(CaseJson json)
{
    /// <summary>An action of staff: needs the version in If-Match, and a body where the action takes one.</summary>
    public async Task<IResult> ByStaffAsync(
        HttpRequest request, string reference, Func<Reference, int, Fields, Task<Result<Case>>> act, CancellationToken cancellation)
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

        var body = await BodyReader.OptionalJsonAsync(request, cancellation);
        return Answer(request, await act(target.Value, version.Value, body), found => json.ForStaff(found, CallerLanguage.Of(request)));
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
