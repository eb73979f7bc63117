using Hotline.Core.Access;

namespace Hotline.Core.Tests.Access;

/// <summary>A city with one member of staff.</summary>
internal sealed class OneAccount(Account account) : IAccounts
{
    public Account Kept { get; private set; } = account;

    public Task<Account?> FindAsync(string name, CancellationToken cancellation) => Task.FromResult(name == Kept.Name ? Kept : null);

    public Task<Account?> FindBySignInNameAsync(string signInName, CancellationToken cancellation) =>
        Task.FromResult(signInName == Kept.SignInName ? Kept : null);

    public Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Account>>([Kept]);

    public Task<bool> AddAsync(Account account, CancellationToken cancellation) => throw new NotSupportedException();

    public Task PutAsync(Account account, CancellationToken cancellation)
    {
        Kept = account;
        return Task.CompletedTask;
    }

    /// <summary>How many of the next changes come too late, because somebody tried at the same moment.</summary>
    public int Late { get; set; }

    public Task<bool> SaveAsync(Account changed, CancellationToken cancellation)
    {
        if (Late > 0)
        {
            Late--;
            Kept = Kept with { FailedAttempts = Kept.FailedAttempts + 1 };
            return Task.FromResult(false);
        }

        Kept = changed;
        return Task.FromResult(true);
    }
}
