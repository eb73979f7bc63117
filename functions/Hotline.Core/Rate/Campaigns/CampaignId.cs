using System.Security.Cryptography;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>Names campaigns in addresses: eight small letters and digits that are not mistaken for each other.</summary>
public static class CampaignId
{
    private const string Alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int Length = 8;

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    public static bool IsOne(string? text) => text?.Length == Length && text.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal));
}
