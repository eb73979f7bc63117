using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>
/// The first contact (or a supervisor, as when somebody has left) offers the responsibility to another account or to a department,
/// with a reason (首问责任, rule 4.5).
/// </summary>
public sealed record OfferHandOver(Reference Reference, int Version, string? Account, string? Department, string? Reason, Actor By);

public sealed class OfferHandOverHandler(CaseChanges changes, IAccounts accounts, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(OfferHandOver command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        if (command.Account is null)
        {
            DepartmentChecks.Known(errors, policy, "department", command.Department);
        }
        else if (command.Department is not null)
        {
            errors.Add(Errors.OnlyOneOf("account", "department"));
        }
        else if (await accounts.FindAsync(command.Account, cancellation) is null)
        {
            errors.Add(Errors.UnknownAccount("account"));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByInvolvedAsync(
            command.Reference,
            command.Version,
            found => MayOffer(found.State.FirstContact, command.By) ? null : Errors.NotFirstContact(),
            found => found.OfferHandOver(command.Account, command.Department, command.Reason!.Trim(), command.By, time.GetUtcNow()),
            cancellation);
    }

    internal static bool MayOffer(Actor firstContact, Actor by) =>
        by.Is(Role.Supervisor)
        || by.Account == firstContact.Account
        || (firstContact.Department is { } department && by.Department == department);
}
