using System.Text.Json.Serialization;
using Hotline.Core.Cases;

namespace Hotline.Core.Access;

/// <summary>A member of staff who can sign in. Handlers and approvers have a department, the others none.</summary>
public sealed record Account
{
    /// <summary>What they sign in with, lower case.</summary>
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public string? Department { get; init; }

    /// <summary>What the city's directory calls them, lower case; null for somebody who signs in with a password alone.</summary>
    public string? SignInName { get; init; }

    /// <summary>In the format of ASP.NET Core's password hasher.</summary>
    public required string PasswordHash { get; init; }

    /// <summary>Closed accounts cannot sign in; they stay, because events name them.</summary>
    public bool Closed { get; init; }

    /// <summary>Wrong passwords since the last right one.</summary>
    public int FailedAttempts { get; init; }

    /// <summary>No password is looked at before this instant (UTC).</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>What the store uses to refuse a write over somebody else's; opaque here, null for an account not read from it.</summary>
    [JsonIgnore]
    public string? StoreTag { get; init; }

    /// <summary>What the audit log shows of it.</summary>
    public string InWords() =>
        $"{DisplayName}: {string.Join(", ", Roles.Select(EnumText.Of))}{(Department is null ? "" : $" @ {Department}")}{(SignInName is null ? "" : $" <{SignInName}>")}{(Closed ? " (closed)" : "")}";

    /// <summary>As it is kept and compared: directories do not tell capitals from small letters.</summary>
    public static string? SignInNameOf(string? said) => string.IsNullOrWhiteSpace(said) ? null : said.Trim().ToLowerInvariant();

    public Actor AsActor() => new(Name, Roles, Department);
}
