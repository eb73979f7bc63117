using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>Gives out a token with which a drawn citizen answers once, by letter or message; an earlier one no longer holds.</summary>
public sealed record InviteToCampaign(string? Campaign, Reference Reference, Actor By);

public sealed class InviteToCampaignHandler(CampaignAnswers answers, ICampaigns campaigns, IKeyedHash hash)
{
    /// <summary>The token, shown this once.</summary>
    public async Task<Result<string>> HandleAsync(InviteToCampaign command, CancellationToken cancellation)
    {
        if (command.By.Department is not null)
        {
            return Errors.NoRatingByDepartment();
        }

        var open = await answers.OpenAsync(command.Campaign, cancellation);
        var drawn = open.Succeeded
            ? await answers.CaseAsync(open.Value, each => each.Reference == command.Reference, cancellation)
            : open.As<CampaignCase>();
        if (!drawn.Succeeded)
        {
            return drawn.As<string>();
        }

        var secret = InvitationSecret.New();
        var invited = drawn.Value with { TokenHash = CampaignToken.HashOf(hash, open.Value.Id, secret) };
        return await campaigns.SaveCaseAsync(invited, cancellation) ? InvitationSecret.Written(secret) : Errors.Stale();
    }
}
