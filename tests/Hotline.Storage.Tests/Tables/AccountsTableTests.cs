using System.Security.Cryptography;
using Hotline.Core.Access;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Tables;

[Collection(nameof(Emulator))]
public sealed class AccountsTableTests(Emulator emulator)
{
    private readonly IAccounts _accounts = emulator.Get<IAccounts>();
    private readonly string _name = $"wang-{RandomNumberGenerator.GetHexString(12, lowercase: true)}";

    [Fact]
    public async Task Put_AndFind_GivesTheSameAccount()
    {
        var account = Account(_name) with { FailedAttempts = 3, LockedUntil = ACase.Received };

        await PutAsync(account);

        (await FindAsync(_name)).ShouldBeTheSameAs(account);
    }

    [Fact]
    public async Task Put_Again_ReplacesTheAccountWhole()
    {
        await PutAsync(Account(_name) with { LockedUntil = ACase.Received });

        await PutAsync(Account(_name));

        (await FindAsync(_name))!.LockedUntil.ShouldBeNull();
    }

    [Fact]
    public async Task Save_ByTwoWhoReadTheSameAccount_OneWins()
    {
        await PutAsync(Account(_name));
        var one = (await FindAsync(_name))!;
        var other = (await FindAsync(_name))!;

        (await _accounts.SaveAsync(one with { FailedAttempts = 1 }, CancellationToken.None)).ShouldBeTrue();
        (await _accounts.SaveAsync(other with { FailedAttempts = 7 }, CancellationToken.None)).ShouldBeFalse();

        (await FindAsync(_name))!.FailedAttempts.ShouldBe(1);
    }

    [Fact]
    public async Task FindBySignInName_OfOne_IsThatOneAndOfTwo_IsNobody()
    {
        var name = $"{_name}@city.example";
        await PutAsync(Account(_name) with { SignInName = name });
        (await _accounts.FindBySignInNameAsync(name, CancellationToken.None))!.Name.ShouldBe(_name);

        await PutAsync(Account($"{_name}-2") with { SignInName = name });
        (await _accounts.FindBySignInNameAsync(name, CancellationToken.None)).ShouldBeNull();

        await PutAsync(Account($"{_name}-2"));
        (await _accounts.FindBySignInNameAsync(name, CancellationToken.None))!.Name.ShouldBe(_name);
        (await _accounts.FindBySignInNameAsync("' or SignInName ne '", CancellationToken.None)).ShouldBeNull();
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("a/b\\c#d?e")]
    [InlineData("\t\n\u0001")]
    [InlineData("王小明😀")]
    [InlineData("")]
    public async Task Find_WhateverPeopleType_IsNobody(string typed) => (await FindAsync(typed)).ShouldBeNull();

    /// <summary>A row key holds 512 characters.</summary>
    [Fact]
    public async Task Find_AnEndlessName_IsNobody() => (await FindAsync(new string('王', 10_000))).ShouldBeNull();

    [Fact]
    public async Task Find_ANameAlikeInItsFirstHundredCharacters_IsNobody()
    {
        var longName = _name.PadRight(100, 'x');
        await PutAsync(Account(longName));

        (await FindAsync(longName + "y")).ShouldBeNull();
        (await FindAsync(longName)).ShouldNotBeNull();
    }

    private static Account Account(string name) =>
        new() { Name = name, DisplayName = "王测试", Roles = [Role.Handler, Role.Approver], Department = "water-affairs", PasswordHash = "hash" };

    private Task PutAsync(Account account) => _accounts.PutAsync(account, CancellationToken.None);

    private Task<Account?> FindAsync(string name) => _accounts.FindAsync(name, CancellationToken.None);
}
