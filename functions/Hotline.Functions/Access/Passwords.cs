using Microsoft.AspNetCore.Identity;

namespace Hotline.Functions.Access;

/// <summary>ASP.NET Core's password hasher (PBKDF2).</summary>
public sealed class Passwords : IPasswords
{
    private static readonly object NoUser = new();

    private readonly PasswordHasher<object> _hasher = new();

    public string Hash(string password) => _hasher.HashPassword(NoUser, password);

    public bool Matches(string hash, string password) =>
        _hasher.VerifyHashedPassword(NoUser, hash, password) != PasswordVerificationResult.Failed;
}
