using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>Finds the responsible department (谁主管谁负责, rule 3.4): the first routing rule that matches, else the category's department.</summary>
public static class RoutingRules
{
    /// <summary>Never guesses: an unsure or unknown category goes to the dispatch desk, with the reason.</summary>
    public static RoutingDecision Decide(CityPolicy policy, RoutingQuestion question)
    {
        if (policy.Categories.Find(question.Category) is not { } category)
        {
            return ToDesk(RoutingReasons.UnknownCategory, question);
        }
        // Written so that a confidence that is not a number is no confidence.
        if (!(question.Confidence >= policy.Deadlines.Classification.DeskBelow))
        {
            return ToDesk(RoutingReasons.Unsure(policy, category), question) with
            {
                RunnerUp = Candidates(policy, question, category).FirstOrDefault(),
            };
        }

        var candidates = Candidates(policy, question, category).ToList();
        return candidates.Count == 0
            ? ToDesk(RoutingReasons.NobodyNamed(policy, category), question)
            : candidates[0] with { RunnerUp = candidates.Find(other => other.Department != candidates[0].Department) };
    }

    /// <summary>Everyone the rules and the category would name, in the order in which they are asked.</summary>
    private static IEnumerable<RoutingDecision> Candidates(CityPolicy policy, RoutingQuestion question, Category category)
    {
        for (var number = 1; number <= policy.RoutingRules.Count; number++)
        {
            var rule = policy.RoutingRules[number - 1];
            if (RoutingMatch.Evidence(policy, rule.When, question) is not { } evidence)
            {
                continue;
            }

            var (department, higher) = rule.To.Function is null
                ? (rule.To.Department!, false)
                : DutyLookup.Find(policy.Departments, rule.To, question.Where);
            yield return new RoutingDecision(department, rule.Id, RoutingReasons.Because(rule.Reason, evidence), question)
            {
                RuleNumber = number,
                HigherThanWanted = higher,
            };
        }

        if (policy.Categories.DepartmentOf(category.Id) is { } byCategory)
        {
            yield return new RoutingDecision(byCategory, null, RoutingReasons.CategoryOf(policy, category, byCategory), question);
        }
    }

    private static RoutingDecision ToDesk(LocalText reason, RoutingQuestion question) => new(CityPolicy.Desk, null, reason, question);
}

/// <summary>What is known of a case when it is routed; <paramref name="Text"/> are the citizen's words.</summary>
/// <param name="Confidence">Of the category, 0 to 1; a category that a person chose has 1.</param>
public sealed record RoutingQuestion(string? Category, double Confidence, CaseKind Kind, Urgency Urgency, Location Where, string Text)
{
    /// <summary>The category that was nearly chosen.</summary>
    public CategoryCandidate? RunnerUp { get; init; }
}

/// <summary>A department id or <see cref="CityPolicy.Desk"/>, the rule that decided, and the reason with its evidence, fit to be published.</summary>
/// <param name="Question">What was decided on.</param>
public sealed record RoutingDecision(string Department, string? RuleId, LocalText Reason, RoutingQuestion Question)
{
    /// <summary>The rule's place in the file, from 1; null where the category or the desk decides.</summary>
    public int? RuleNumber { get; init; }

    /// <summary>The rule wanted a lower level of government, which has nobody for it here.</summary>
    public bool HigherThanWanted { get; init; }

    /// <summary>Who would have had it next; null when nobody else was in question.</summary>
    public RoutingDecision? RunnerUp { get; init; }
}
