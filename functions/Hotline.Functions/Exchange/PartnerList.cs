using System.Text.Json;
using Hotline.Core.Exchange;

namespace Hotline.Functions.Exchange;

/// <summary>Reads the partners' setting strictly; with any fault, none of it is used.</summary>
internal static class PartnerList
{
    private const int SecretBytes = 32;

    private static readonly JsonSerializerOptions Strict =
        new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public static (ExchangePartners Partners, IReadOnlyList<string> Faults) Read(string? self, string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting))
        {
            return (new(self, []), []);
        }

        try
        {
            var entries = JsonSerializer.Deserialize<IReadOnlyList<Entry>>(setting, Strict) ?? [];
            List<string> faults = [.. FaultsOf(self, entries)];
            return (new(self, faults.Count > 0 ? [] : [.. entries.Select(Partner)]), faults);
        }
        catch (JsonException)
        {
            return (new(self, []), ["not a list of { \"id\", \"address\", \"secret\", \"handsDown\" }"]);
        }
    }

    private static IEnumerable<string> FaultsOf(string? self, IReadOnlyList<Entry> entries)
    {
        if (!IsId(self))
        {
            yield return "Hotline__Exchange__Self must be set with partners, in small letters, digits and hyphens";
        }

        foreach (var (entry, place) in entries.Select((entry, i) => (entry, entry.Id ?? $"entry {i + 1}")))
        {
            if (!IsId(entry.Id) || entry.Id == self || entries.Count(other => other.Id == entry.Id) > 1)
            {
                yield return $"{place} needs an id of its own in small letters, digits and hyphens";
            }

            if (!Uri.TryCreate(entry.Address, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
            {
                yield return $"{place} needs an https address";
            }

            if (!(BytesOf(entry.Secret)?.Length >= SecretBytes))
            {
                yield return $"{place} needs a secret of at least {SecretBytes} bytes in base64";
            }
        }
    }

    private static ExchangePartner Partner(Entry entry) => new(entry.Id!, new(entry.Address!), BytesOf(entry.Secret), entry.HandsDown);

    private static bool IsId(string? text) => text is { Length: > 0 and <= 40 } && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static byte[]? BytesOf(string? base64)
    {
        try
        {
            return Convert.FromBase64String(base64 ?? "");
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed record Entry(string? Id, string? Address, string? Secret, bool HandsDown);
}
