using Hotline.Core.Policy;
using Hotline.Core.Publish.ScoreCards;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>Reads from the address which cases of a score card are asked for.</summary>
internal static class ScoreQuery
{
    public static ListScoredCases Read(HttpRequest request, string department, ErrorList faults) => new(
        department,
        request.Date("from", faults),
        request.Date("to", faults),
        request.Choice<ScoreFigure>("figure", faults),
        request.Flag("met", faults),
        request.Staff());
}
