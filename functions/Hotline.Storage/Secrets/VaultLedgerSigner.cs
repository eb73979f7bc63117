using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Azure.Core;
using Hotline.Core.Publish.Ledger;
using Microsoft.Extensions.Options;

namespace Hotline.Storage.Secrets;

/// <summary>
/// Versions of one key in a Key Vault (REST API 7.4), which signs and never gives the key away. A new version there is a new key here.
/// </summary>
internal sealed class VaultLedgerSigner(IOptions<LedgerKeyOptions> options, TokenCredential credential, HttpClient http) : ILedgerSigner
{
    private const string Version = "?api-version=7.4";
    private static readonly TokenRequestContext Scope = new(["https://vault.azure.net/.default"]);

    private readonly Uri _key = options.Value.Vault!;

    public async Task<byte[]?> CurrentAsync(CancellationToken cancellation) =>
        PublicKey(await AskAsync(HttpMethod.Get, _key, null, cancellation));

    public async Task<byte[]> SignAsync(string key, byte[] payload, CancellationToken cancellation)
    {
        var version = await VersionOfAsync(key, cancellation);
        var asked = new { alg = "ES256", value = Base64Url.EncodeToString(SHA256.HashData(payload)) };
        var signed = await AskAsync(HttpMethod.Post, new($"{version}/sign"), asked, cancellation);
        return Base64Url.DecodeFromChars(signed.GetProperty("value").GetString());
    }

    private async Task<string> VersionOfAsync(string key, CancellationToken cancellation)
    {
        var versions = await AskAsync(HttpMethod.Get, new($"{_key}/versions"), null, cancellation);
        foreach (var version in versions.GetProperty("value").EnumerateArray().Select(each => each.GetProperty("kid").GetString()!))
        {
            if (LedgerKey.IdOf(PublicKey(await AskAsync(HttpMethod.Get, new(version), null, cancellation))) == key)
            {
                return version;
            }
        }

        throw new CryptographicException($"No version in the vault is the ledger key {key}.");
    }

    private async Task<JsonElement> AskAsync(HttpMethod method, Uri what, object? body, CancellationToken cancellation)
    {
        var token = await credential.GetTokenAsync(Scope, cancellation);
        using var request = new HttpRequestMessage(method, what + Version);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        request.Content = body is null ? null : JsonContent.Create(body);
        using var answer = await http.SendAsync(request, cancellation);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(cancellation);
    }

    private static byte[] PublicKey(JsonElement found)
    {
        var key = found.GetProperty("key");
        var point = new ECPoint { X = Coordinate("x"), Y = Coordinate("y") };
        using var imported = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = point });
        return imported.ExportSubjectPublicKeyInfo();

        byte[] Coordinate(string name) => Base64Url.DecodeFromChars(key.GetProperty(name).GetString());
    }
}
