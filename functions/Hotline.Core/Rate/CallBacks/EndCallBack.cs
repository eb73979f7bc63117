using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Rate.CallBacks;

/// <summary>
/// The operator has no judgement to enter: nobody was reached, which is tried again as often as the policy says, or
/// (<paramref name="Declined"/>) the citizen does not want to judge.
/// </summary>
public sealed record EndCallBack(Reference Reference, bool Declined, Actor By);

public sealed class EndCallBackHandler(CallBackHolding holding)
{
    public async Task<Result<CallBack>> HandleAsync(EndCallBack command, CancellationToken cancellation)
    {
        var held = await holding.TheirsAsync(command.Reference, command.By, cancellation);
        if (!held.Succeeded)
        {
            return held.As<CallBack>();
        }

        var kept = held.Value.Kept;
        var done = command.Declined
            ? await holding.EndAsync(kept, CallBackEnd.Declined, command.By, cancellation)
            : await holding.PutBackAsync(kept, command.By, cancellation);
        return done ? kept.CallBack : Errors.AlreadyDone();
    }
}
