using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>Holds one condition against a case.</summary>
internal static class RoutingMatch
{
    /// <summary>What met each part of the condition; null when a part is not met. Of the citizen's text only the policy's own keyword is quoted.</summary>
    public static IReadOnlyList<LocalText>? Evidence(CityPolicy policy, RoutingCondition when, RoutingQuestion question)
    {
        List<LocalText> evidence = [];
        var met = Part(when.Categories, prefix => CategoryTree.IsWithin(question.Category!, prefix), prefix => RoutingReasons.Category(policy, prefix))
            && Part(when.Kinds, kind => kind == question.Kind, kind => RoutingReasons.Kind(CaseNames.Of(kind)))
            && Part(when.Districts, id => id == question.Where.District, id => Located(id))
            && Part(when.Places, id => question.Where.Within.Contains(id), id => Located(id))
            && Part(Wanted(when.Located), level => LocatedAt(level) is not null, level => Located(LocatedAt(level)!))
            && Part(when.Urgencies, urgency => urgency == question.Urgency, urgency => RoutingReasons.Urgency(CaseNames.Of(urgency)))
            && Part(when.Keywords, word => Keyword.IsIn(word, question.Text), RoutingReasons.Word);
        return met ? evidence : null;

        bool Part<T>(IReadOnlyList<T> wanted, Func<T, bool> isMet, Func<T, LocalText> describe)
        {
            foreach (var each in wanted.Where(isMet))
            {
                evidence.Add(describe(each));
                return true;
            }

            return wanted.Count == 0;
        }

        string? LocatedAt(PlaceLevel level) => question.Where.Within.FirstOrDefault(id => policy.Places[id].Level == level);

        LocalText Located(string id) => RoutingReasons.Located(policy.Places[id], question.Where.Evidence);
    }

    private static IReadOnlyList<PlaceLevel> Wanted(PlaceLevel? level) => level is { } one ? [one] : [];
}
