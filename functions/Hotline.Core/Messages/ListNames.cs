using Hotline.Core.Policy;

namespace Hotline.Core.Messages;

/// <summary>What whoever owns a list is called: a department, or the dispatch desk. An id that the policy has dropped stands for itself.</summary>
public static class ListNames
{
    public static string Of(CityPolicy policy, string list, string language) =>
        list == CityPolicy.Desk ? CaseTexts.Desk(language) : policy.Departments.Find(list)?.Name.In(language) ?? list;
}
