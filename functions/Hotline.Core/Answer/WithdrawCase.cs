using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Route;

namespace Hotline.Core.Answer;

/// <summary>
/// The citizen takes the complaint back, or an operator does so at the citizen's word and writes down how it was given. Cases of other
/// citizens that are handled with it are handled on their own again first.
/// </summary>
/// <param name="By">Null for the citizen, who shows the query code and no version.</param>
public sealed record WithdrawCase(Reference Reference, int? Version, string? QueryCode, string? Reason, Actor? By);

public sealed class WithdrawCaseHandler(CaseChanges changes, MergedCases merged, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(WithdrawCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (command.By is null)
        {
            FieldChecks.AtMost(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        }
        else
        {
            FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        if (command.By is { } staff && !staff.Is(Role.Operator, Role.Supervisor))
        {
            return Errors.NotYourRole();
        }

        var outcome = await WithdrawAsync(command, cancellation);
        if (outcome.Errors is not [{ Code: Errors.HasMergedCasesCode }])
        {
            return outcome;
        }

        var version = await merged.ReleaseAllAsync(command.Reference, command.By ?? Actor.Citizen, cancellation);
        return await WithdrawAsync(command with { Version = command.Version is null ? null : version }, cancellation);
    }

    private Task<Result<Case>> WithdrawAsync(WithdrawCase command, CancellationToken cancellation)
    {
        return command.By is { } staff
            ? changes.ByStaffAsync(command.Reference, command.Version!.Value, staff, found => Withdraw(found, staff), cancellation)
            : changes.ByCitizenAsync(command.Reference, command.QueryCode, command.Version, found => Withdraw(found, Actor.Citizen), cancellation);

        Result<CaseEvent> Withdraw(Case found, Actor by) =>
            found.Withdraw(string.IsNullOrWhiteSpace(command.Reason) ? null : command.Reason.Trim(), by, time.GetUtcNow());
    }
}
