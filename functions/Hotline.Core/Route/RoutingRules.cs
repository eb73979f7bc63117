using Hotline.Core.Cases;
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
            return ToDesk(RoutingReasons.UnknownCategory);
        }
        // Written so that a confidence that is not a number is no confidence.
        if (!(question.Confidence >= policy.Deadlines.Classification.DeskBelow))
        {
            return ToDesk(RoutingReasons.Unsure(policy, category));
        }

        foreach (var rule in policy.RoutingRules)
        {
            if (RoutingMatch.Evidence(policy, rule.When, question) is { } evidence)
            {
                return new RoutingDecision(rule.Department, rule.Id, RoutingReasons.Because(rule.Reason, evidence));
            }
        }

        return policy.Categories.DepartmentOf(category.Id) is { } department
            ? new RoutingDecision(department, null, RoutingReasons.CategoryOf(policy, category, department))
            : ToDesk(RoutingReasons.NobodyNamed(policy, category));
    }

    private static RoutingDecision ToDesk(LocalText reason) => new(CityPolicy.Desk, null, reason);
}

/// <summary>What is known of a case when it is routed; <paramref name="District"/> is an id, <paramref name="Text"/> the citizen's words.</summary>
/// <param name="Confidence">Of the category, 0 to 1; a category that a person chose has 1.</param>
public sealed record RoutingQuestion(string? Category, double Confidence, CaseKind Kind, Urgency Urgency, string? District, string Text);

/// <summary>A department id or <see cref="CityPolicy.Desk"/>, the rule that decided, and the reason with its evidence, fit to be published.</summary>
public sealed record RoutingDecision(string Department, string? RuleId, LocalText Reason);
