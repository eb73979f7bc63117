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

        return await TryAsync(command.Account!.Trim().ToLowerInvariant(), command.Password!, cancellation);
    }

    /// <summary>A try is counted before its password is looked at, so that many guesses at one moment are as many tries.</summary>
    private async Task<Result<Account>> TryAsync(string name, string password, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        while (await accounts.FindAsync(name, cancellation) is { } found)
        {
            if (found.LockedUntil > now)
            {
                return Errors.LockedOut(LockMinutes);
            }

            var counted = Counted(found, now);
            if (await accounts.SaveAsync(counted, cancellation))
            {
                return await CompareAsync(counted, password, cancellation);
            }
        }

        _ = passwords.Matches(_nobody.Value, password);
        return Errors.WrongCredentials();
    }

    private async Task<Result<Account>> CompareAsync(Account found, string password, CancellationToken cancellation)
    {
        if (!passwords.Matches(found.PasswordHash, password) || found.Closed)
        {
            return Errors.WrongCredentials();
        }

        var signedIn = found with { FailedAttempts = 0, LockedUntil = null };
        await accounts.PutAsync(signedIn, cancellation);
        return signedIn;
    }

    private static Account Counted(Account found, DateTimeOffset now)
    {
        var tries = found.FailedAttempts + 1;
        var locked = tries >= FailuresBeforeLock;
        return found with { FailedAttempts = locked ? 0 : tries, LockedUntil = locked ? now.AddMinutes(LockMinutes) : null };
    }
}
