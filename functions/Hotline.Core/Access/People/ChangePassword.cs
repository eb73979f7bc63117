using Hotline.Core.Access.Audit;

namespace Hotline.Core.Access.People;

/// <summary>A member of staff changes their own password, knowing the old one; wrong ones count as they do at signing in.</summary>
public sealed record ChangePassword(string? Old, string? New, string By);

public sealed class ChangePasswordHandler(SignInHandler signIn, IAccounts accounts, IPasswords passwords, IAuditLog audit, TimeProvider time)
{
    public async Task<Result<Account>> HandleAsync(ChangePassword command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (string.IsNullOrEmpty(command.Old))
        {
            errors.Add(Errors.Required("old"));
        }

        AccountChecks.Password(errors, "new", command.New, command.By);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var known = await signIn.HandleAsync(new(command.By, command.Old), [], cancellation);
        if (!known.Succeeded)
        {
            return known.Errors[0].Code == Errors.WrongCredentials().Code ? Errors.WrongPassword("old") : known;
        }

        if (await accounts.FindAsync(command.By, cancellation) is not { } found)
        {
            return Errors.NotFound(command.By);
        }

        await audit.AddAsync(new(time.GetUtcNow(), command.By, AuditedAction.PasswordChanged, command.By, null, null), cancellation);
        var changed = found with { PasswordHash = passwords.Hash(command.New!) };
        return await accounts.SaveAsync(changed, cancellation) ? changed : Errors.AccountStale();
    }
}
