using Hotline.Core.Matching;
using Hotline.Core.Search;
using Hotline.Functions.Http;

namespace Hotline.Functions.Matching;

/// <summary>Similar cases as the API lists them, each with why it is one.</summary>
public sealed class SimilarJson(FoundCases found)
{
    public IResult Answer(HttpRequest request, Result<IReadOnlyList<SimilarCase>> outcome)
    {
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        return Json.Ok(new
        {
            Cases = outcome.Value.Select(similar => new
            {
                similar.Kind,
                similar.Score,
                similar.SharedPhrases,
                similar.SharedPlace,
                similar.Metres,
                similar.DaysApart,
                Case = found.Of(similar.Case, language),
            }),
        });
    }
}
