using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Access.People;

/// <summary>What must hold of an account and of a password.</summary>
public sealed class AccountChecks(CityPolicy policy, IAccounts accounts)
{
    private const string SignInNameField = "signInName";
    private const int NameCharacters = 32;
    private const int DisplayNameCharacters = 40;
    private const int SignInNameCharacters = 254;
    private const int PasswordLeast = 12;
    private const int PasswordMost = 128;

    /// <summary>What a person signs in with: small letters, digits, dots and hyphens, a letter or digit first.</summary>
    public static void Name(ErrorList errors, string? name)
    {
        FieldChecks.Text(errors, "account", name, NameCharacters);
        if (name?.Length is > 0 and <= NameCharacters
            && (!char.IsAsciiLetterOrDigit(name[0]) || name.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('.' or '-'))))
        {
            errors.Add(Errors.Malformed("account", "water-2"));
        }
    }

    /// <summary>Handlers and approvers belong to a department of the policy, the others to none.</summary>
    public void Person(ErrorList errors, string? displayName, IReadOnlyList<Role> roles, string? department)
    {
        FieldChecks.Text(errors, "displayName", displayName, DisplayNameCharacters);
        if (roles.Count == 0)
        {
            errors.Add(Errors.Required("roles"));
        }
        else if (roles.Any(role => !Roles.OfAccounts.Contains(role)))
        {
            errors.Add(Errors.UnknownValue("roles", string.Join(", ", Roles.OfAccounts.Select(EnumText.Of))));
        }

        var needsDepartment = roles.Any(role => role is Role.Handler or Role.Approver);
        if (needsDepartment && department is null)
        {
            errors.Add(Errors.Required("department"));
        }
        else if (department is not null && (!needsDepartment || policy.Departments.Find(department) is null))
        {
            errors.Add(needsDepartment ? Errors.UnknownDepartment("department") : Errors.OnlyOneOf("department", "roles"));
        }
    }

    /// <summary>Optional, as <see cref="Account.SignInNameOf"/> gives it, and nobody else's.</summary>
    public async Task SignInNameAsync(ErrorList errors, string? signInName, string? account, CancellationToken cancellation)
    {
        FieldChecks.AtMost(errors, SignInNameField, signInName, SignInNameCharacters);
        if (signInName is null or { Length: > SignInNameCharacters })
        {
            return;
        }

        if (signInName.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            errors.Add(Errors.Malformed(SignInNameField, "chen@city.example"));
        }
        else if (await accounts.FindBySignInNameAsync(signInName, cancellation) is { } other && other.Name != account)
        {
            errors.Add(Errors.SignInNameTaken(SignInNameField, other.Name));
        }
    }

    /// <summary>12 to 128 characters, and not the account's name.</summary>
    public static void Password(ErrorList errors, string field, string? password, string? name)
    {
        FieldChecks.Text(errors, field, password, PasswordMost, PasswordLeast);
        if (password?.Length >= PasswordLeast && !string.IsNullOrEmpty(name) && password.Contains(name, StringComparison.OrdinalIgnoreCase))
        {
            errors.Add(Errors.PasswordGuessable(field));
        }
    }
}
