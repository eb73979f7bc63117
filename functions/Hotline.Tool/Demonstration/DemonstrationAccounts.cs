using System.Collections.Concurrent;
using Hotline.Core.Access;
using Hotline.Functions.Access;
using Hotline.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Tool.Demonstration;

/// <summary>Creates accounts in the app's own storage, as nobody can over HTTP before there is an account.</summary>
internal sealed class DemonstrationAccounts(string connectionString) : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection([new(StorageNames.Connection, connectionString)])
            .Build())
        .AddHotlineStorage()
        .AddSingleton<IPasswords, Passwords>()
        .BuildServiceProvider();

    private readonly ConcurrentDictionary<string, string> _hashes = [];

    private IAccounts Accounts => _services.GetRequiredService<IAccounts>();

    public async Task<bool> ExistsAsync(Person person, CancellationToken cancellation) =>
        await Accounts.FindAsync(person.Account, cancellation) is not null;

    /// <summary>Leaves an account that is already there as it is.</summary>
    public async Task CreateAsync(Person person, CancellationToken cancellation)
    {
        if (await ExistsAsync(person, cancellation))
        {
            return;
        }

        var account = new Account
        {
            Name = person.Account,
            DisplayName = person.DisplayName,
            Roles = person.Roles,
            Department = person.Department,
            PasswordHash = Hash(person.Password),
        };
        await Accounts.PutAsync(account, cancellation);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>Hashing is slow on purpose, and all demonstration people have the same public password.</summary>
    private string Hash(string password) =>
        _hashes.GetOrAdd(password, static (plain, passwords) => passwords.Hash(plain), _services.GetRequiredService<IPasswords>());
}
