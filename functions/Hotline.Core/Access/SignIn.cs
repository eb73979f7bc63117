namespace Hotline.Core.Access;

/// <summary>A member of staff signs in. Unknown accounts and wrong passwords get one answer in about one time.</summary>
public sealed record SignIn(string? Account, string? Password);

public sealed class SignInHandler(IAccounts accounts, IPasswords passwords, TimeProvider time)
{
    private const int FailuresBeforeLock = 10;
    private const int LockMinutes = 15;

    /// <summary>Compared against when there is no such account, so that its absence takes as long as a wrong password.</summary>
    private readonly Lazy<string> _nobody = new(() => passwords.Hash("nobody"));

    public async Task<Result<Account>> HandleAsync(SignIn command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (string.IsNullOrWhiteSpace(command.Account))
        {
            errors.Add(Errors.Required("account"));
        }

        if (string.IsNullOrEmpty(command.Password))
        {
            errors.Add(Errors.Required("password"));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var found = await accounts.FindAsync(command.Account!.Trim().ToLowerInvariant(), cancellation);
        var now = time.GetUtcNow();
        if (found?.LockedUntil > now)
        {
            return Errors.LockedOut(LockMinutes);
        }

        if (!passwords.Matches(found?.PasswordHash ?? _nobody.Value, command.Password!) || found is null)
        {
            await NoteFailureAsync(found, now, cancellation);
            return Errors.WrongCredentials();
        }

        if (found.FailedAttempts > 0)
        {
            await accounts.PutAsync(found with { FailedAttempts = 0, LockedUntil = null }, cancellation);
        }

        return found;
    }

    private async Task NoteFailureAsync(Account? found, DateTimeOffset now, CancellationToken cancellation)
    {
        if (found is null)
        {
            return;
        }

        var failures = found.FailedAttempts + 1;
        var locked = failures >= FailuresBeforeLock;
        await accounts.PutAsync(
            found with { FailedAttempts = locked ? 0 : failures, LockedUntil = locked ? now.AddMinutes(LockMinutes) : null },
            cancellation);
    }
}
