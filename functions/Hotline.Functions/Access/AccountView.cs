namespace Hotline.Functions.Access;

/// <summary>An account as administrators see it; never anything of its password.</summary>
public sealed record AccountView(string Account, string DisplayName, IReadOnlyList<Role> Roles, string? Department, string? SignInName, bool Closed)
{
    public static AccountView Of(Account account) =>
        new(account.Name, account.DisplayName, account.Roles, account.Department, account.SignInName, account.Closed);
}
