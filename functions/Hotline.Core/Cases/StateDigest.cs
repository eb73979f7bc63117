using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Hotline.Core.Cases;

/// <summary>
/// SHA-256 of a case's state in canonical JSON without its chain head, which is not known before the event that names the digest.
/// </summary>
public static class StateDigest
{
    public static string Of(CaseState state) => Of(JsonSerializer.SerializeToElement(state, CoreJson.Options));

    /// <summary>Of a state as it is stored: a later version of the service may write the same state with more members.</summary>
    public static string OfJson(string stored) => Of(JsonElement.Parse(stored));

    private static string Of(JsonElement state) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalJson.OfElement(state, without: "chainHead"))));
}
