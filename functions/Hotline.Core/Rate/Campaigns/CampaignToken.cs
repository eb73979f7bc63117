using Hotline.Core.Access;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>By which a campaign knows the secret that an invitation gave out: a keyed hash, of no use for another campaign.</summary>
internal static class CampaignToken
{
    private const string Purpose = "campaign-token";

    public static string HashOf(IKeyedHash hash, string campaign, string secret) => hash.Of(Purpose, $"{campaign}:{secret}");
}
