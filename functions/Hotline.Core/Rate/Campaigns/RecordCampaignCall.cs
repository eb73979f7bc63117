using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>An operator rang a drawn citizen up: the answers, or that there are none. Refused to everyone of a department (rule 5.3).</summary>
public sealed record RecordCampaignCall(
    string? Campaign, Reference Reference, SampledStanding? Outcome, IReadOnlyDictionary<string, string> Answers, Actor By);

public sealed class RecordCampaignCallHandler(CampaignAnswers answers, ICampaigns campaigns)
{
    public async Task<Result<CampaignCase>> HandleAsync(RecordCampaignCall command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (command.By.Department is not null)
        {
            return Errors.NoRatingByDepartment();
        }

        var open = await answers.OpenAsync(command.Campaign, cancellation);
        if (!open.Succeeded)
        {
            return open.As<CampaignCase>();
        }

        var errors = new ErrorList();
        if (command.Outcome is null or SampledStanding.Open)
        {
            errors.Add(Errors.Required("outcome"));
        }

        var given = command.Outcome == SampledStanding.Answered ? answers.Checked(errors, open.Value, command.Answers) : null;
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var drawn = await answers.CaseAsync(open.Value, each => each.Reference == command.Reference, cancellation);
        if (!drawn.Succeeded)
        {
            return drawn;
        }

        var ended = drawn.Value.Ended(command.Outcome!.Value);
        var done = given is null
            ? await campaigns.SaveCaseAsync(ended, cancellation)
            : await campaigns.AnswerAsync(ended, CampaignAnswers.Of(open.Value, CampaignSource.Call, ended.Department, given), cancellation);
        return done ? ended : Errors.Stale();
    }
}
