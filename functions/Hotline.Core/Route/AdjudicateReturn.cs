using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>
/// A supervisor decides in writing, naming the rule, which department is responsible (rules 3.4, 5.2); the decision binds it. May end
/// any undecided return, and alone ends one that the desk may not decide.
/// </summary>
public sealed record AdjudicateReturn(Reference Reference, int Version, string? Department, string? Rule, string? Decision, Actor By);

public sealed class AdjudicateReturnHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    private static readonly Messages.LocalText DecidedBySupervisor = new("由督办人员裁定", "由督辦人員裁定", "Decided by a supervisor");

    public async Task<Result<Case>> HandleAsync(AdjudicateReturn command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        DepartmentChecks.Known(errors, policy, "department", command.Department);
        FieldChecks.Text(errors, "rule", command.Rule, policy.Deadlines.Limits.NoteCharacters);
        FieldChecks.Text(errors, "decision", command.Decision, policy.Deadlines.Limits.NoteCharacters);
        return errors.JoinedTo(faults) is { Count: > 0 } all
            ? all
            : await changes.ByStaffAsync(
                command.Reference,
                command.Version,
                command.By,
                found => found.Adjudicate(
                    command.Department!,
                    new Adjudication(command.Rule!.Trim(), command.Decision!.Trim()),
                    new RoutingReason(null, DecidedBySupervisor),
                    command.By,
                    time.GetUtcNow()),
                cancellation);
    }
}
