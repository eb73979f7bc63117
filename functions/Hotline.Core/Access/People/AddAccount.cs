using System.Security.Cryptography;
using Hotline.Core.Access.Audit;

namespace Hotline.Core.Access.People;

/// <summary>
/// An administrator lets a person in: with a password that the person changes, or by the name that the city's directory knows them by, or both.
/// </summary>
public sealed record AddAccount(
    string? Name, string? DisplayName, IReadOnlyList<Role> Roles, string? Department, string? SignInName, string? Password, string By);

public sealed class AddAccountHandler(IAccounts accounts, IPasswords passwords, AccountChecks checks, IAuditLog audit, TimeProvider time)
{
    public async Task<Result<Account>> HandleAsync(AddAccount command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        AccountChecks.Name(errors, command.Name);
        checks.Person(errors, command.DisplayName, command.Roles, command.Department);
        var signInName = Account.SignInNameOf(command.SignInName);
        await checks.SignInNameAsync(errors, signInName, command.Name, cancellation);
        if (command.Password is not null || signInName is null)
        {
            AccountChecks.Password(errors, "password", command.Password, command.Name);
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        if (await accounts.FindAsync(command.Name!, cancellation) is not null)
        {
            return Errors.AccountTaken("account");
        }

        var account = new Account
        {
            Name = command.Name!,
            DisplayName = command.DisplayName!.Trim(),
            Roles = [.. command.Roles.Distinct()],
            Department = command.Department,
            SignInName = signInName,
            PasswordHash = passwords.Hash(command.Password ?? NobodysPassword()),
        };
        await audit.AddAsync(new(time.GetUtcNow(), command.By, AuditedAction.AccountAdded, account.Name, null, account.InWords()), cancellation);
        return await accounts.AddAsync(account, cancellation) ? account : Errors.AccountTaken("account");
    }

    private static string NobodysPassword() => RandomNumberGenerator.GetHexString(64);
}
