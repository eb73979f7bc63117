namespace Hotline.Core.Access;

/// <summary>The platform before the service has made sure who somebody is; what they may do, the account with that sign-in name says.</summary>
public sealed record SignInByPlatform(string SignInName);

public sealed class SignInByPlatformHandler(IAccounts accounts)
{
    public async Task<Result<Account>> HandleAsync(SignInByPlatform command, CancellationToken cancellation) =>
        Account.SignInNameOf(command.SignInName) is { } name && await accounts.FindBySignInNameAsync(name, cancellation) is { Closed: false } found
            ? found
            : Errors.UnknownSignInName(command.SignInName);
}
