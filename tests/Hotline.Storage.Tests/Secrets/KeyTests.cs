using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Storage.Tests.Builders;
using Hotline.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Storage.Tests.Secrets;

/// <summary>Keys on an account of its own, whose first instances make them.</summary>
public sealed class KeyTests : IAsyncLifetime
{
    private Azurite? _azurite;

    private string Account => _azurite!.ConnectionString;

    public async Task InitializeAsync() => _azurite = await Azurite.StartAsync();

    public async Task DisposeAsync() => await _azurite!.DisposeAsync();

    [Fact]
    public async Task Of_TheSameValueInTwoInstancesThatStartTogether_IsTheSame()
    {
        await using var one = Emulator.AnInstance(Account);
        await using var other = Emulator.AnInstance(Account);

        var hashes = await Task.WhenAll(
            Task.Run(() => Hash(one, "phone", "13900001234")), Task.Run(() => Hash(other, "phone", "13900001234")));

        hashes[0].ShouldBe(hashes[1]);
        hashes[0].ShouldMatch("^[0-9a-f]{64}$");
        await using var later = Emulator.AnInstance(Account);
        Hash(later, "phone", "13900001234").ShouldBe(hashes[0]);
    }

    [Fact]
    public async Task Of_TheSameValueForAnotherPurpose_IsAnother()
    {
        await using var one = Emulator.AnInstance(Account);

        Hash(one, "query-code", "13900001234").ShouldNotBe(Hash(one, "phone", "13900001234"));
    }

    [Fact]
    public async Task Find_WhatAnotherInstanceEncrypted_IsReadable()
    {
        await using var one = Emulator.AnInstance(Account);
        await using var other = Emulator.AnInstance(Account);
        var added = new ACase().Build();

        await one.GetRequiredService<ICases>().AddAsync(added, CancellationToken.None);

        var found = await other.GetRequiredService<ICases>().FindAsync(added.State.Reference, CancellationToken.None);
        found!.Submission!.Text.ShouldBe(ACase.Text);
    }

    [Fact]
    public async Task Ring_UnderAMasterKey_LiesEncryptedAndOpensWithThatKeyOnly()
    {
        var masterKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        await using var one = Emulator.AnInstance(Account, masterKey);
        var hash = Hash(one, "phone", "1");

        (await RingAsync(one)).ShouldAllBe(element => !element.Contains("<value>") && element.Contains("masterKeyEncrypted"));
        await using var right = Emulator.AnInstance(Account, masterKey);
        Hash(right, "phone", "1").ShouldBe(hash);
        await using var wrong = Emulator.AnInstance(Account, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        Should.Throw<CryptographicException>(() => Hash(wrong, "phone", "1"));
    }

    private static string Hash(IServiceProvider instance, string purpose, string value) => instance.GetRequiredService<IKeyedHash>().Of(purpose, value);

    private static async Task<List<string>> RingAsync(IServiceProvider instance)
    {
        var container = instance.GetRequiredService<BlobServiceClient>().GetBlobContainerClient(StorageNames.KeysContainer);
        var elements = new List<string>();
        await foreach (var blob in container.GetBlobsAsync())
        {
            if (blob.Name.StartsWith("ring/", StringComparison.Ordinal))
            {
                elements.Add((await container.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content.ToString());
            }
        }

        elements.ShouldNotBeEmpty();
        return elements;
    }
}
