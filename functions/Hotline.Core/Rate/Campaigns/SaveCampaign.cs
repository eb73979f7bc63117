using System.Security.Cryptography;
using Hotline.Core.Access;
using Hotline.Core.Access.Audit;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>An evaluator or supervisor puts a campaign together: a new one without an id, else the draft of that id in the version they saw.</summary>
public sealed record SaveCampaign(string? Id, int? Version, CampaignDraft Draft, Actor By);

public sealed class SaveCampaignHandler(CampaignChanges changes, ICampaigns campaigns, CampaignChecks checks, IAuditLog audit, TimeProvider time)
{
    private const int SeedBytes = 32;

    public async Task<Result<Campaign>> HandleAsync(SaveCampaign command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        var plan = checks.Check(errors, command.Draft);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return command.Id is { } id
            ? await changes.ChangeAsync(id, command.Version ?? 0, AuditedAction.CampaignSaved, command.By, campaign => campaign.Edit(plan!, command.By), cancellation)
            : await AddAsync(plan!, command.By, cancellation);
    }

    private async Task<Result<Campaign>> AddAsync(CampaignPlan plan, Actor by, CancellationToken cancellation)
    {
        var campaign = new Campaign
        {
            Id = CampaignId.New(),
            Plan = plan,
            Writers = [by.Account],
            Seed = RandomNumberGenerator.GetHexString(2 * SeedBytes, lowercase: true),
            Version = 1,
        };
        await audit.AddAsync(new(time.GetUtcNow(), by.Account, AuditedAction.CampaignSaved, campaign.Id, null, CampaignLine.Write(plan)), cancellation);
        await campaigns.AddAsync(campaign, cancellation);
        return campaign;
    }
}
