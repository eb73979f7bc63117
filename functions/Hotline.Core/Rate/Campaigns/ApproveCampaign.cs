using Hotline.Core.Access;
using Hotline.Core.Access.Audit;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>A second person approves a campaign; those to be asked are drawn at once.</summary>
public sealed record ApproveCampaign(string Id, int Version, Actor By);

public sealed class ApproveCampaignHandler(CampaignChanges changes, DrawCampaign draw)
{
    /// <remarks>If the process dies before the drawing is done, the nightly round does it.</remarks>
    public async Task<Result<Campaign>> HandleAsync(ApproveCampaign command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (faults.Count > 0)
        {
            return new ErrorList(faults);
        }

        var approved = await changes.ChangeAsync(
            command.Id, command.Version, AuditedAction.CampaignApproved, command.By, campaign => campaign.Approve(command.By), cancellation);
        return approved.Succeeded ? await draw.RunAsync(approved.Value.Id, cancellation) ?? approved.Value : approved;
    }
}
