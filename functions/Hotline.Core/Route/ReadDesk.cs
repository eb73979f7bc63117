using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>A page of what waits at the dispatch desk, soonest due first.</summary>
public sealed record ReadDesk(string? Continuation);

/// <summary>A page of the desk, and where the next begins; null on the last.</summary>
public sealed record DeskPage(IReadOnlyList<DeskItem> Items, string? Continuation);

/// <summary>A case at the desk with all that its decision needs.</summary>
/// <param name="Text">The citizen's words; null once erased.</param>
/// <param name="Reason">Why it is here.</param>
/// <param name="Return">Null unless a department wants to be rid of it; <paramref name="Ground"/> is then what it says.</param>
public sealed record DeskItem(
    CaseState State, string? Text, Messages.LocalText? Reason, ReturnRequest? Return, string? Ground, IReadOnlyList<DeskSuggestion> Suggestions);

/// <summary>A decision that the desk can take in one step.</summary>
/// <param name="Probability">Of the category, 0 to 1; null where a department proposed it.</param>
public sealed record DeskSuggestion(string Department, string? Category, double? Probability);

/// <summary>The list tells which cases, each case tells the rest: one request for the page and one for each case on it.</summary>
public sealed class ReadDeskHandler(ICases cases, IListings listings, Locator locator, CityPolicy policy)
{
    /// <summary>More than one person decides at a sitting only makes the page slow.</summary>
    private const int OnAPage = 10;

    /// <summary>What is less likely than this must not be one key away.</summary>
    private const double LeastSuggested = .05;

    public async Task<DeskPage> HandleAsync(ReadDesk query, CancellationToken cancellation)
    {
        var page = await listings.OpenAsync(CityPolicy.Desk, OnAPage, query.Continuation, cancellation);
        var found = await Task.WhenAll(page.Listings.Select(row => cases.FindAsync(row.Reference, cancellation)));
        return new([.. found.OfType<Case>().Where(IsAtDesk).Select(Item)], page.Continuation);
    }

    /// <summary>A list may lag a moment behind a decision just taken.</summary>
    private static bool IsAtDesk(Case found) => found.State.Department is null && found.State.Status.Allows(CaseAction.Dispatch);

    private DeskItem Item(Case found)
    {
        var state = found.State;
        return new(
            state,
            found.Submission?.Text,
            state.Routing?.Words,
            state.ReturnRequest,
            state.ReturnRequest is null ? null : found.LastWords<CaseReturned>(),
            [.. Suggestions(found)
                .Where(suggestion => suggestion.Department != CityPolicy.Desk && suggestion.Department != state.ReturnRequest?.Department)
                .DistinctBy(suggestion => suggestion.Department)]);
    }

    private IEnumerable<DeskSuggestion> Suggestions(Case found)
    {
        var classification = found.State.Classification;
        if (found.State.ReturnRequest is { Proposed: { } proposed })
        {
            yield return new(proposed, classification?.Category, Probability: null);
        }

        var where = locator.Locate(found.State.District, found.Submission);
        foreach (var (category, probability) in Likeliest(found).Where(each => each.Probability >= LeastSuggested))
        {
            var decision = RoutingRules.Decide(
                policy,
                new RoutingQuestion(
                    category, Confidence: 1, found.State.Kind ?? CaseKind.Request, found.State.Urgency, where, found.Submission?.Text ?? ""));
            yield return new(decision.Department, category, probability);
        }
    }

    private static IEnumerable<(string Category, double Probability)> Likeliest(Case found)
    {
        if (found.Findings is { Categories.Count: > 0 } findings)
        {
            return findings.Categories.Select(each => (each.Category, each.Probability));
        }

        return found.State.Classification is { } classification ? [(classification.Category, classification.Confidence)] : [];
    }
}
