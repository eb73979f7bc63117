using System.Text.Json.Serialization;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases.Casework;

/// <summary>How a case that needs time is dealt with step by step (rules 3.1, 3.4); in force once somebody else has approved it.</summary>
public sealed record WorkPlan(int FiledIn, string FiledBy, bool Approved, IReadOnlyList<Milestone> Milestones)
{
    /// <summary>The open step that is due first; null when all are done.</summary>
    [JsonIgnore]
    public Milestone? Next => Milestones.Where(milestone => milestone.IsOpen).MinBy(milestone => milestone.Clock.Due);

    public WorkPlan With(int number, Milestone changed) =>
        this with { Milestones = [.. Milestones.Select((milestone, index) => index == number - 1 ? changed : milestone)] };
}

/// <summary>A step of a plan; its clock, of kind <see cref="ClockKind.Milestone"/>, stops when the step is done.</summary>
public sealed record Milestone(Clock Clock, int? ReachedIn = null, Deviation? Deviation = null)
{
    [JsonIgnore]
    public bool IsOpen => !Clock.IsStopped;
}

/// <summary>Why a step is late and what is done about it, and the time it asks for (rule 3.1).</summary>
public sealed record Deviation(int NotedIn, string NotedBy, ClockLength Longer, DeviationStage Stage);

/// <summary>Noted by the department, and then decided.</summary>
[JsonConverter(typeof(EnumTextConverter<DeviationStage>))]
public enum DeviationStage
{
    Noted,
    Approved,
    Refused,
}

/// <summary>What a plan says in words; titles in the order of its steps.</summary>
public sealed record PlanText(string Summary, IReadOnlyList<string> Titles);

/// <summary>What a deviation note says.</summary>
public sealed record DeviationText(string Note, string Remedy);
