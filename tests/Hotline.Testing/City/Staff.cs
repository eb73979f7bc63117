using Hotline.Core.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Hotline.Testing;

/// <summary>The people who work in the tests' city, one for each role and a handler in each department that has cases.</summary>
public static class Staff
{
    public const string Operator = "operator";
    public const string Clerk = "clerk";
    public const string Supervisor = "supervisor";
    public const string OtherSupervisor = "other-supervisor";
    public const string DutyOfficer = "duty-officer";
    public const string DutyDeputy = "duty-deputy";
    public const string DutyLeader = "duty-leader";
    public const string Evaluator = "evaluator";
    public const string Administrator = "administrator";
    public const string OtherAdministrator = "other-administrator";
    public const string Water = "water-handler";
    public const string WaterApprover = "water-approver";
    public const string Lights = "lights-handler";
    public const string LightsApprover = "lights-approver";
    public const string LinhuLights = "linhu-handler";
    public const string Wages = "wages-handler";
    public const string WagesApprover = "wages-approver";

    /// <summary>The only department of the tests' city whose answers need an approval.</summary>
    public const string Housing = "housing-handler";
    public const string HousingColleague = "housing-colleague";
    public const string HousingApprover = "housing-approver";

    public const string Password = "a password of the tests";

    /// <summary>Of one round: a hash says itself how many it took, and tests sign in thousands of times.</summary>
    private static readonly Lazy<string> Hash = new(() =>
        new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = 1 })).HashPassword(new(), Password));

    public static IReadOnlyList<Account> Accounts { get; } =
    [
        Account(Operator, Role.Operator),
        Account(Clerk, Role.LetterClerk),
        Account(Supervisor, Role.Supervisor),
        Account(OtherSupervisor, Role.Supervisor),
        Account(DutyOfficer, Role.Operator),
        Account(DutyDeputy, Role.Operator),
        Account(DutyLeader, Role.Supervisor),
        Account(Evaluator, Role.Evaluator),
        Account(Administrator, Role.Administrator),
        Account(OtherAdministrator, Role.Administrator),
        Account(Water, Role.Handler, "water-affairs"),
        Account(WaterApprover, Role.Approver, "water-affairs"),
        Account(Lights, Role.Handler, "urban-management"),
        Account(LightsApprover, Role.Approver, "urban-management"),
        Account(LinhuLights, Role.Handler, "linhu-urban-management"),
        Account(Wages, Role.Handler, "human-resources"),
        Account(WagesApprover, Role.Approver, "human-resources"),
        Account(Housing, Role.Handler, "housing-construction"),
        Account(HousingColleague, Role.Handler, "housing-construction"),
        Account(HousingApprover, Role.Approver, "housing-construction"),
    ];

    /// <summary>Who acts for a department.</summary>
    public static string Of(string department) => Accounts.First(account => account.Department == department).Name;

    private static Account Account(string name, Role role, string? department = null) => new()
    {
        Name = name,
        DisplayName = name,
        Roles = [role],
        Department = department,
        PasswordHash = Hash.Value,
    };
}
