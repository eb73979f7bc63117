using Hotline.Core.Access;
using Hotline.Core.Access.People;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Access;

public sealed class AccountChecksTests
{
    private readonly AccountChecks _checks = new(TestCity.Policy);

    [Theory]
    [InlineData("chen", "")]
    [InlineData("water-2", "")]
    [InlineData("li.wei", "")]
    [InlineData("", "required")]
    [InlineData("Chen", "malformed")]
    [InlineData("-chen", "malformed")]
    [InlineData("chen wei", "malformed")]
    [InlineData("陈伟", "malformed")]
    [InlineData("an-account-name-of-thirty-three-ch", "too-long")]
    public void Name_OfAnAccount_IsSmallLettersDigitsDotsAndHyphens(string name, string expected)
    {
        var errors = new ErrorList();

        AccountChecks.Name(errors, name);

        string.Join(' ', errors.Select(error => error.Code)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("a long enough one", "")]
    [InlineData("too short 1", "too-short")]
    [InlineData("this has chen within", "password-guessable")]
    [InlineData("", "required")]
    public void Password_OfAnAccount_IsTwelveCharactersWithoutItsName(string password, string expected)
    {
        var errors = new ErrorList();

        AccountChecks.Password(errors, "password", password, "chen");

        string.Join(' ', errors.Select(error => error.Code)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(new[] { Role.Supervisor }, null, "")]
    [InlineData(new[] { Role.Handler, Role.Approver }, "water", "")]
    [InlineData(new[] { Role.Handler }, null, "required department")]
    [InlineData(new[] { Role.Handler }, "moon", "unknown-department department")]
    [InlineData(new[] { Role.Evaluator }, "water", "only-one-of department")]
    [InlineData(new[] { Role.Citizen }, null, "unknown-value roles")]
    [InlineData(new Role[0], null, "required roles")]
    public void Person_WithRoles_HasADepartmentWhereTheyNeedOne(Role[] roles, string? department, string expected)
    {
        var errors = new ErrorList();

        _checks.Person(errors, "陈某", roles, department);

        string.Join(", ", errors.Select(error => $"{error.Code} {error.Field}")).ShouldBe(expected);
    }
}
