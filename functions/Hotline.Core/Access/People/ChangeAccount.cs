using Hotline.Core.Access.Audit;

namespace Hotline.Core.Access.People;

/// <summary>
/// An administrator changes what a person is, or closes and opens their account. Nobody closes their own or takes administration from
/// themselves, so that there is always somebody left. Whoever is signed in keeps the old rights until the end of the shift.
/// </summary>
public sealed record ChangeAccount(
    string Name, string? DisplayName, IReadOnlyList<Role> Roles, string? Department, string? SignInName, bool Closed, string By);

public sealed class ChangeAccountHandler(IAccounts accounts, AccountChecks checks, IAuditLog audit, TimeProvider time)
{
    public async Task<Result<Account>> HandleAsync(ChangeAccount command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        checks.Person(errors, command.DisplayName, command.Roles, command.Department);
        var signInName = Account.SignInNameOf(command.SignInName);
        await checks.SignInNameAsync(errors, signInName, command.Name, cancellation);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        if (command.Name == command.By && (command.Closed || !command.Roles.Contains(Role.Administrator)))
        {
            return Errors.OwnAccount();
        }

        if (await accounts.FindAsync(command.Name, cancellation) is not { } found)
        {
            return Errors.NotFound(command.Name);
        }

        var changed = found with
        {
            DisplayName = command.DisplayName!.Trim(),
            Roles = [.. command.Roles.Distinct()],
            Department = command.Department,
            SignInName = signInName,
            Closed = command.Closed,
        };
        await audit.AddAsync(
            new(time.GetUtcNow(), command.By, ActionOf(found, changed), found.Name, found.InWords(), changed.InWords()), cancellation);
        return await accounts.SaveAsync(changed, cancellation) ? changed : Errors.AccountStale();
    }

    private static AuditedAction ActionOf(Account found, Account changed) => (found.Closed, changed.Closed) switch
    {
        (false, true) => AuditedAction.AccountClosed,
        (true, false) => AuditedAction.AccountOpened,
        _ => AuditedAction.AccountChanged,
    };
}
