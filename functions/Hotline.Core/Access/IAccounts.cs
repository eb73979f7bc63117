namespace Hotline.Core.Access;

/// <summary>Where accounts are kept.</summary>
public interface IAccounts
{
    Task<Account?> FindAsync(string name, CancellationToken cancellation);

    /// <summary>Null when nobody has it, and when two have: both are then asked to see an administrator.</summary>
    Task<Account?> FindBySignInNameAsync(string signInName, CancellationToken cancellation);

    /// <summary>All accounts: a city's staff, some hundreds.</summary>
    Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancellation);

    /// <summary>False when there is one of that name already; nothing is written then.</summary>
    Task<bool> AddAsync(Account account, CancellationToken cancellation);

    /// <summary>Adds the account or replaces it whole.</summary>
    Task PutAsync(Account account, CancellationToken cancellation);

    /// <summary>False when somebody else changed the account since it was read; nothing is written then.</summary>
    Task<bool> SaveAsync(Account changed, CancellationToken cancellation);
}

/// <summary>How passwords are hashed and compared; slow on purpose.</summary>
public interface IPasswords
{
    string Hash(string password);

    bool Matches(string hash, string password);
}
