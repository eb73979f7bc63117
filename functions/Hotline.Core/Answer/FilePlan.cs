using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>The lead files a work plan for a case that needs time (rules 3.1, 3.4); steps in the order of their time.</summary>
public sealed record FilePlan(Reference Reference, int Version, string? Summary, IReadOnlyList<WantedMilestone> Milestones, Actor By);

/// <param name="WorkingDays">From the filing of the plan.</param>
public sealed record WantedMilestone(string? Title, double? WorkingDays);

public sealed class FilePlanHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    private const int MostDays = 2_500;

    public async Task<Result<Case>> HandleAsync(FilePlan command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "summary", command.Summary, policy.Deadlines.Limits.NoteCharacters);
        var days = Check(errors, command.Milestones);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var words = new PlanText(command.Summary!.Trim(), [.. command.Milestones.Select(milestone => milestone.Title!.Trim())]);
        var now = time.GetUtcNow();
        return await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => found.FilePlan(words, [.. days.Select(each => clocks.Milestone(each, now))], command.By, now),
            cancellation);
    }

    private List<int> Check(ErrorList errors, IReadOnlyList<WantedMilestone> milestones)
    {
        if (milestones.Count == 0)
        {
            errors.Add(Errors.Required("milestones"));
        }

        if (milestones.Count > policy.Deadlines.Casework.Milestones)
        {
            errors.Add(Errors.TooMany("milestones", policy.Deadlines.Casework.Milestones));
            return [];
        }

        var days = new List<int>();
        for (var i = 0; i < milestones.Count; i++)
        {
            FieldChecks.Text(errors, $"milestones[{i}].title", milestones[i].Title, policy.Deadlines.Limits.NoteCharacters);
            if (FieldChecks.Whole(errors, $"milestones[{i}].workingDays", milestones[i].WorkingDays, 1, MostDays) is not { } day)
            {
                continue;
            }

            if (days is [.., var before] && day <= before)
            {
                errors.Add(Errors.NotAscending($"milestones[{i}].workingDays"));
            }

            days.Add(day);
        }

        return days;
    }
}
