using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Map;
using Hotline.Core.Policy.Versions;
using Hotline.Core.Route;

namespace Hotline.Core.Policy.Editing;

/// <summary>Understands texts by a policy that is not in force.</summary>
public interface IPolicyTrials
{
    (ITextUnderstanding Understanding, IDistrictMap Map) By(CityPolicy policy, IPolicySource files);
}

/// <summary>An administrator tries where a complaint would go: by the rules in force, and by those that they propose. Nothing is kept.</summary>
public sealed record TryRouting(string? Text, string? Address, string? District, string By);

/// <param name="Category">Null where none was found.</param>
/// <param name="Clock">The answer clock's id.</param>
/// <param name="Due">Were it filed now.</param>
public sealed record RoutingTrial(CityPolicy Policy, RoutingDecision Decision, string? Category, string Clock, DateTimeOffset Due);

/// <param name="Proposed">Null while nothing is proposed.</param>
public sealed record RoutingTrials(RoutingTrial InForce, RoutingTrial? Proposed);

public sealed class TryRoutingHandler(
    PolicyLibrary library, PolicyCheck check, ITextUnderstanding understanding, CityPolicy policy, CityClocks clocks, IDistrictMap map, IPolicyTrials trials, TimeProvider time)
{
    public async Task<Result<RoutingTrials>> HandleAsync(TryRouting query, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "text", query.Text, policy.Deadlines.Limits.TranscriptCharacters);
        if (errors.Count > 0)
        {
            return errors;
        }

        var work = await library.WorkOfAsync(query.By, cancellation);
        var inForce = await TryAsync(query, policy, clocks, understanding, map, cancellation);
        if (work.Own is null)
        {
            return new RoutingTrials(inForce, null);
        }

        if (PolicyFaults.Refuse(check.FaultsOf(work.Files, work.InForce)) is { Count: > 0 } faults)
        {
            return faults;
        }

        var proposed = PolicyLoader.Load(work.Files);
        var by = trials.By(proposed, work.Files);
        // The learned model knows the categories in force; other ones are understood from their own examples.
        var reader = work.Files.Find("categories.json") == work.InForce.Find("categories.json") ? understanding : by.Understanding;
        return new RoutingTrials(
            inForce, await TryAsync(query, proposed, new(proposed, CityCalendar.Load(proposed, work.Files)), reader, by.Map, cancellation));
    }

    private async Task<RoutingTrial> TryAsync(
        TryRouting query, CityPolicy by, CityClocks clock, ITextUnderstanding reader, IDistrictMap districts, CancellationToken cancellation)
    {
        var understood = await reader.UnderstandAsync(query.Text!, cancellation);
        var best = understood.Candidates[0];
        var where = new Locator(by, districts).Locate(query.District, new Place(query.Address, null, null, query.District), query.Text);
        var decision = RoutingRules.Decide(by, new(best.Category, best.Probability, understood.Kind, understood.Urgency, where, query.Text!));
        var category = by.Categories.Find(best.Category)?.Id;
        return new(by, decision, category, category is null ? ClockIds.Clear : by.Categories.ClockOf(category), clock.Answer(category, time.GetUtcNow()).Due);
    }
}
