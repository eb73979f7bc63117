using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Access.People;

/// <summary>What must hold of an account and of a password.</summary>
public sealed class AccountChecks(CityPolicy policy)
{
    private const int NameCharacters = 32;
    private const int DisplayNameCharacters = 40;
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
