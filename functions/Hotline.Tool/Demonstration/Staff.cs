using System.Collections.Concurrent;
using Hotline.Core.Access;

namespace Hotline.Tool.Demonstration;

/// <summary>The access tokens of the demonstration people, each signed in when first needed.</summary>
internal sealed class Staff(HotlineClient api, IReadOnlyList<Person> people, CancellationToken cancellation)
{
    private const string DeskAccount = "desk";

    private readonly ConcurrentDictionary<Person, Lazy<Task<string>>> _tokens = [];

    /// <summary>Gives cases to departments where the rules could not.</summary>
    public Task<string> DeskAsync() => TokenAsync(people.First(person => person.Account == DeskAccount));

    public Task<string> OfAsync(string department, Role role) =>
        TokenAsync(people.First(person => person.Department == department && person.Roles.Contains(role)));

    public Task<string> AnyAsync(Role role) => TokenAsync(people.First(person => person.Roles.Contains(role)));

    private Task<string> TokenAsync(Person person) =>
        _tokens.GetOrAdd(person, _ => new(() => api.SignInAsync(person, cancellation))).Value;
}
