using Hotline.Core.Policy;

namespace Hotline.Core.Cases.Views;

/// <summary>Who directed a case and how, as staff see it.</summary>
public sealed record DirectiveView
{
    public Named? Leader { get; init; }

    public InstructionGrade? Grade { get; init; }

    /// <summary>The meeting's id, for <c>/api/meetings/{id}</c>.</summary>
    public string? Meeting { get; init; }

    public int? Item { get; init; }

    /// <summary>The day the meeting decided.</summary>
    public DateOnly? DecidedDue { get; init; }

    public bool KeyWork { get; init; }

    public string? Responsible { get; init; }

    public required IReadOnlyList<Named> CoHandlers { get; init; }

    /// <summary>A deviation from the target waits for approval.</summary>
    public bool DeviationOpen { get; init; }

    public static DirectiveView? Of(Case found, CityPolicy policy, string language)
    {
        if (found.State.Directive is not { } directive)
        {
            return null;
        }

        return new()
        {
            Leader = directive.Instruction is { } instruction
                ? new(instruction.Leader, policy.Supervision.FindLeader(instruction.Leader)?.Name.In(language) ?? instruction.Leader)
                : null,
            Grade = directive.Instruction?.Grade,
            Meeting = directive.Item?.Meeting,
            Item = directive.Item?.Number,
            DecidedDue = directive.Item?.Due,
            KeyWork = directive.KeyWork,
            Responsible = found.Submission?.Responsible,
            CoHandlers = [.. directive.CoHandlers.Select(id => new Named(id, policy.Departments.Find(id)?.Name.In(language) ?? id))],
            DeviationOpen = found.State.DeviationReportedBy is not null,
        };
    }
}
