namespace Hotline.Core.Policy.Reading;

/// <summary>What could be read; a file that could not is null and its fault is already noted.</summary>
internal sealed record PolicyContent(
    City? City,
    IReadOnlyList<Department>? Departments,
    IReadOnlyList<Category>? Categories,
    Cues? Cues,
    IReadOnlyList<RoutingRule>? Routing,
    Deadlines? Deadlines,
    Refusals? Refusals,
    SupervisionPolicy? Supervision,
    IReadOnlyList<GazetteerEntry>? Places,
    AnswerPolicy? Answers,
    IReadOnlyList<IntakeQuestion>? Questions);
