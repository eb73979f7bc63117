using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>Puts a new evaluation campaign together; another person approves it.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class CreateCampaignHttp(SaveCampaignHandler handler)
{
    [Function(nameof(CreateCampaignHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/campaigns")] HttpRequest request,
        CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var draft = CampaignJson.DraftOf(body);
        return CampaignJson.Changed(request, await handler.HandleAsync(new(Id: null, Version: null, draft, request.Staff()), body.Faults(), cancellation));
    }
}
