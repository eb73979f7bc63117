namespace Hotline.Core.Access;

/// <summary>Who acts. Staff roles are given to accounts; Citizen, System and Partner are never signed in.</summary>
public enum Role
{
    Citizen,
    System,
    Operator,
    LetterClerk,
    Handler,
    Approver,
    Supervisor,
    Evaluator,
    Administrator,

    /// <summary>Another instance of the service, with which cases are exchanged; it signs its messages.</summary>
    Partner,
}

/// <summary>The roles, by who can have them.</summary>
public static class Roles
{
    /// <summary>What an account can be given.</summary>
    public static IReadOnlyList<Role> OfAccounts { get; } =
        [.. Enum.GetValues<Role>().Where(role => role is not (Role.Citizen or Role.System or Role.Partner))];
}
