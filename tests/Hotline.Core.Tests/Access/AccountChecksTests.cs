using Hotline.Core.Access;
using Hotline.Core.Access.People;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Access;

public sealed class AccountChecksTests
{
    private static readonly Account Chen = new()
    {
        Name = "chen",
        DisplayName = "陈测试",
        Roles = [Role.Evaluator],
        SignInName = "chen@city.example",
        PasswordHash = "hashed",
    };

    private readonly AccountChecks _checks = new(TestCity.Policy, new OneAccount(Chen));

    [Theory]
    [InlineData(null, "li", "")]
    [InlineData("li@city.example", "li", "")]
    [InlineData("chen@city.example", "chen", "")]
    [InlineData("chen@city.example", "li", "sign-in-name-taken")]
    [InlineData("chen @city.example", "li", "malformed")]
    [InlineData("chen\u0001@city.example", "li", "malformed")]
    public async Task SignInName_OfAnAccount_IsOneWordAndNobodyElses(string? signInName, string account, string expected)
    {
        var errors = new ErrorList();

        await _checks.SignInNameAsync(errors, signInName, account, CancellationToken.None);

        string.Join(' ', errors.Select(error => error.Code)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData(" Chen@City.Example ", "chen@city.example")]
    public void SignInNameOf_WhatWasSaid_IsTheSameInAnyCase(string? said, string? kept) => Account.SignInNameOf(said).ShouldBe(kept);

    [Fact]
    public async Task SignInByPlatform_WithAKnownNameInAnyCase_IsThatAccountAndAnyOtherIsRefused()
    {
        (await BySignInNameAsync(Chen, "CHEN@city.example")).Value.Name.ShouldBe("chen");

        (await BySignInNameAsync(Chen, "li@city.example")).Errors.ShouldHaveSingleItem().ShouldBeEquivalentTo(Errors.UnknownSignInName("li@city.example"));
        (await BySignInNameAsync(Chen with { Closed = true }, "chen@city.example")).Succeeded.ShouldBeFalse();
        (await BySignInNameAsync(Chen with { SignInName = null }, " ")).Succeeded.ShouldBeFalse();
    }

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

    private static Task<Result<Account>> BySignInNameAsync(Account only, string said) =>
        new SignInByPlatformHandler(new OneAccount(only)).HandleAsync(new(said), CancellationToken.None);
}
