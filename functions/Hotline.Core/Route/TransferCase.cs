using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>A department passes a case straight on to another one, with a reason (转办); the answer clock runs on.</summary>
public sealed record TransferCase(Reference Reference, int Version, string? Department, string? Reason, Actor By);

public sealed class TransferCaseHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(TransferCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        DepartmentChecks.Known(errors, policy, "department", command.Department);
        FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(command.Reference, command.Version, command.By, found => Transfer(found, command), cancellation);
    }

    private Result<CaseEvent> Transfer(Case found, TransferCase command)
    {
        if (found.State.Department == command.Department)
        {
            return Errors.SameDepartment("department");
        }

        return found.Transfer(command.Department!, command.Reason!.Trim(), Routing(found.State.Department), command.By, time.GetUtcNow());
    }

    private RoutingReason Routing(string? from)
    {
        var name = policy.Departments.Find(from)?.Name;
        return new(null, new($"由{name?.ZhHans}转办", $"由{name?.ZhHant}轉辦", $"Transferred by {name?.En}"));
    }
}
