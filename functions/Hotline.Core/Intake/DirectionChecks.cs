using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Core.Route;

namespace Hotline.Core.Intake;

/// <summary>What instructions and meeting items share: the departments they name and the category they are counted under.</summary>
public sealed class DirectionChecks(CityPolicy policy, ITextUnderstanding understanding)
{
    /// <param name="path">What to put before a field's name, such as "items[2].".</param>
    public void Departments(ErrorList errors, string path, string? lead, IReadOnlyList<string> coHandlers)
    {
        DepartmentChecks.Known(errors, policy, $"{path}department", lead);
        for (var i = 0; i < coHandlers.Count; i++)
        {
            var field = $"{path}coHandlers[{i}]";
            DepartmentChecks.Known(errors, policy, field, coHandlers[i]);
            if (coHandlers[i] == lead || coHandlers.Take(i).Contains(coHandlers[i]))
            {
                errors.Add(Errors.NamedTwice(field));
            }
        }
    }

    public void Category(ErrorList errors, string path, string? category)
    {
        if (category is not null && policy.Categories.Find(category) is null)
        {
            errors.Add(Errors.UnknownCategory($"{path}category"));
        }
    }

    /// <summary>What the clerk chose, or what the words are understood as; the urgency is the directing person's.</summary>
    public async Task<Classification> ClassifyAsync(string? category, string text, Urgency urgency, Actor clerk, CancellationToken cancellation)
    {
        if (category is not null)
        {
            return new(category, 1, CaseKind.Request, urgency, clerk.Account);
        }

        var understood = await understanding.UnderstandAsync(text, cancellation);
        return new(understood.Candidates[0].Category, understood.Candidates[0].Probability, CaseKind.Request, urgency, understood.Model);
    }
}
