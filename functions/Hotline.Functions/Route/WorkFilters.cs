using Hotline.Core.Cases.Casework;
using Hotline.Core.Route;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>Which cases of a work list an address asks for.</summary>
internal static class WorkFilters
{
    public static WorkFilter Of(HttpRequest request, ErrorList faults) => new(
        request.Choice<CaseStatus>("status", faults),
        request.Choice<DueStanding>("due", faults),
        request.Text("category"),
        request.Choice<ListedFor>("for", faults),
        request.Choice<DraftStage>("draft", faults));
}
