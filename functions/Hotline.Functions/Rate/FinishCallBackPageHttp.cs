using Hotline.Core.Rate.CallBacks;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Rate;

/// <summary>How a call-back ended, from the page: with a judgement, without one, or with nobody at the other end.</summary>
[Access(Role.Operator)]
public sealed class FinishCallBackPageHttp(CallBackPages callBacks, RateByCallBackHandler rate, EndCallBackHandler end)
{
    [Function(nameof(FinishCallBackPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "call-backs/finish")] HttpRequest request, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (!Reference.TryParse(form.Text("reference") ?? "", out var reference))
        {
            return Problems.Of(request, [Errors.NotFound("call-back")]);
        }

        if (form.Text("do") is "declined" or "not-reached")
        {
            var ended = await end.HandleAsync(new(reference, form.Text("do") == "declined", request.Staff()), cancellation);
            return await callBacks.AnswerAsync(request, ended, sent: null, cancellation);
        }

        var command = new RateByCallBack(
            reference, form.Choice<Satisfaction>("satisfaction"), form.OptionalFlag("solved"), form.Text("comment"), form.Text("reason"), request.Staff());
        return await callBacks.AnswerAsync(request, await rate.HandleAsync(command, [], cancellation), command, cancellation);
    }
}
