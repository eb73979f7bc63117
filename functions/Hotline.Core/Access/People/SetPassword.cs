using Hotline.Core.Access.Audit;

namespace Hotline.Core.Access.People;

/// <summary>An administrator gives somebody who forgot theirs a new password; a lock after wrong ones ends with it.</summary>
public sealed record SetPassword(string Name, string? Password, string By);

public sealed class SetPasswordHandler(IAccounts accounts, IPasswords passwords, IAuditLog audit, TimeProvider time)
{
    public async Task<Result<Account>> HandleAsync(SetPassword command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        AccountChecks.Password(errors, "password", command.Password, command.Name);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        if (await accounts.FindAsync(command.Name, cancellation) is not { } found)
        {
            return Errors.NotFound(command.Name);
        }

        await audit.AddAsync(new(time.GetUtcNow(), command.By, AuditedAction.PasswordSet, found.Name, null, null), cancellation);
        var changed = found with { PasswordHash = passwords.Hash(command.Password!), FailedAttempts = 0, LockedUntil = null };
        return await accounts.SaveAsync(changed, cancellation) ? changed : Errors.AccountStale();
    }
}
