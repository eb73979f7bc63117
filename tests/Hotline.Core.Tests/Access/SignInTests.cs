using Hotline.Core.Access;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Access;

public sealed class SignInTests
{
    private static readonly Account Wang = new()
    {
        Name = "wang",
        DisplayName = "王测试",
        Roles = [Role.Handler],
        Department = "water",
        PasswordHash = "hashed:right",
    };

    private readonly FakeTimeProvider _time = new(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
    private readonly OneAccount _accounts = new(Wang);
    private readonly PlainPasswords _passwords = new();

    [Theory]
    [InlineData("wang")]
    [InlineData(" WANG ")]
    public async Task SignIn_WithTheRightPassword_GivesTheAccount(string account) =>
        (await SignInAsync(account, "right")).Value.Name.ShouldBe("wang");

    [Fact]
    public async Task SignIn_WithAWrongPassword_IsRefusedAndCounted()
    {
        (await SignInAsync("wang", "wrong")).Errors.ShouldHaveSingleItem().ShouldBeEquivalentTo(Errors.WrongCredentials());

        _accounts.Kept.FailedAttempts.ShouldBe(1);
    }

    [Fact]
    public async Task SignIn_ToAnUnknownAccount_GetsTheSameAnswerAfterAsMuchHashing()
    {
        var known = (await SignInAsync("wang", "wrong")).Errors;
        var comparisons = _passwords.Compared;

        var unknown = (await SignInAsync("nobody-here", "wrong")).Errors;

        unknown.ShouldBeEquivalentTo(known);
        _passwords.Compared.ShouldBe(comparisons + 1);
    }

    [Fact]
    public async Task SignIn_ToAnUnknownAccountWithThePasswordItIsComparedTo_IsRefused() =>
        (await SignInAsync("nobody-here", "nobody")).Errors.ShouldHaveSingleItem().Code.ShouldBe("wrong-credentials");

    [Fact]
    public async Task SignIn_AfterTenWrongPasswords_IsLockedForAQuarterOfAnHour()
    {
        await FailAsync(10);

        (await SignInAsync("wang", "right")).Errors.ShouldHaveSingleItem().ShouldBeEquivalentTo(Errors.LockedOut(15));
        _time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        (await SignInAsync("wang", "right")).Succeeded.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(1));
        (await SignInAsync("wang", "right")).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task SignIn_AfterNineWrongPasswords_IsNotLocked()
    {
        await FailAsync(9);

        (await SignInAsync("wang", "right")).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task SignIn_WithTheRightPasswordBetween_CountsFromTheBeginning()
    {
        await FailAsync(9);
        await SignInAsync("wang", "right");
        await FailAsync(9);

        (await SignInAsync("wang", "right")).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task SignIn_WhileLocked_LooksAtNoPassword()
    {
        await FailAsync(10);
        var comparisons = _passwords.Compared;

        await SignInAsync("wang", "right");

        _passwords.Compared.ShouldBe(comparisons);
    }

    [Fact]
    public async Task SignIn_WhileOthersTryAtTheSameMoment_CountsEveryTry()
    {
        _accounts.Late = 3;

        await SignInAsync("wang", "wrong");

        _accounts.Kept.FailedAttempts.ShouldBe(4);
    }

    [Fact]
    public async Task SignIn_WithNothingFilledIn_NamesBothFields() =>
        (await SignInAsync(" ", null)).Errors.Select(error => $"{error.Code} {error.Field}").ShouldBe(["required account", "required password"]);

    [Fact]
    public async Task SignIn_ToAClosedAccount_IsAnsweredLikeAWrongPassword()
    {
        await _accounts.PutAsync(_accounts.Kept with { Closed = true }, CancellationToken.None);

        (await SignInAsync("wang", "right")).Errors.ShouldHaveSingleItem().Code.ShouldBe("wrong-credentials");
    }

    private Task<Result<Account>> SignInAsync(string? account, string? password) =>
        new SignInHandler(_accounts, _passwords, _time).HandleAsync(new(account, password), [], CancellationToken.None);

    private async Task FailAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            (await SignInAsync("wang", "wrong")).Errors.ShouldHaveSingleItem().Code.ShouldBe("wrong-credentials");
        }
    }

    private sealed class PlainPasswords : IPasswords
    {
        public int Compared { get; private set; }

        public string Hash(string password) => $"hashed:{password}";

        public bool Matches(string hash, string password)
        {
            Compared++;
            return hash == Hash(password);
        }
    }
}
