namespace Hotline.Core.Policy;

/// <summary>How one city runs its hotline, validated as a whole; made by <see cref="PolicyLoader"/>.</summary>
/// <param name="Version">Short hash of the files' content: the same files give the same version everywhere.</param>
public sealed record CityPolicy(
    string Version,
    City City,
    DepartmentTree Departments,
    CategoryTree Categories,
    Cues Cues,
    IReadOnlyList<RoutingRule> RoutingRules,
    Deadlines Deadlines,
    Refusals Refusals,
    SupervisionPolicy Supervision,
    Gazetteer Places)
{
    /// <summary>Stands for the dispatch desk where a department id is expected; no department may be called so.</summary>
    public const string Desk = "desk";

    public AnswerPolicy Answers { get; init; } = AnswerPolicy.None;

    /// <summary>What is asked of whoever calls or writes, in the order of asking.</summary>
    public IReadOnlyList<IntakeQuestion> Questions { get; init; } = [];
}
