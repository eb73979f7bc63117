using Hotline.Core.Access;
using Hotline.Core.Access.Audit;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>The one way a person's action reaches a campaign: find, compare with the version they saw, change, note in the audit log, save.</summary>
public sealed class CampaignChanges(ICampaigns campaigns, IAuditLog audit, TimeProvider time)
{
    public async Task<Result<Campaign>> ChangeAsync(
        string id, int version, AuditedAction action, Actor by, Func<Campaign, Result<Campaign>> change, CancellationToken cancellation)
    {
        if (await campaigns.FindAsync(id, cancellation) is not { } found)
        {
            return Errors.NotFound("campaign");
        }

        if (found.Version != version)
        {
            return Errors.CampaignStale();
        }

        var changed = change(found);
        if (!changed.Succeeded)
        {
            return changed;
        }

        await audit.AddAsync(new(time.GetUtcNow(), by.Account, action, id, CampaignLine.Write(found.Plan), CampaignLine.Write(changed.Value.Plan)), cancellation);
        return await campaigns.SaveAsync(changed.Value, cancellation) ? changed : Errors.CampaignStale();
    }
}
