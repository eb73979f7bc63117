using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate.CallBacks;

/// <summary>
/// An operator takes the next call-back, which is theirs alone for a while; whoever has one already gets the same again. Nobody of
/// the department that answered gets its cases.
/// </summary>
public sealed record TakeCallBack(Actor By);

public sealed class TakeCallBackHandler(ICallBacks callBacks, CallBackHolding holding, ICases cases, CityPolicy policy, TimeProvider time)
{
    /// <summary>Null when none waits.</summary>
    public async Task<HeldCallBack?> HandleAsync(TakeCallBack command, CancellationToken cancellation)
    {
        if (await holding.OfAsync(command.By, cancellation) is { } held)
        {
            return held;
        }

        var now = time.GetUtcNow();
        foreach (var kept in (await holding.DueAsync(cancellation)).Where(each => IsFree(each.CallBack, command.By, now)))
        {
            var found = await cases.FindAsync(kept.CallBack.Reference, cancellation);
            if (found is null || !IsToBeAsked(found, kept.CallBack, now))
            {
                await holding.EndAsync(kept, CallBackEnd.Moot, by: null, cancellation);
            }
            else if (await callBacks.ChangeAsync(kept, HeldBy(kept.CallBack, command.By, now), cancellation))
            {
                return await holding.OfAsync(command.By, cancellation);
            }
        }

        return null;
    }

    private static bool IsFree(CallBack callBack, Actor by, DateTimeOffset now) => !callBack.IsHeld(now) && callBack.Department != by.Department;

    /// <summary>Still unrated, still in time, the same answer, and with a number to ask on.</summary>
    private bool IsToBeAsked(Case found, CallBack callBack, DateTimeOffset now) =>
        found.State.Status.Allows(CaseAction.Rate)
        && found.State.AnsweredAt == callBack.AnsweredAt
        && now <= callBack.AnsweredAt.AddDays(policy.Deadlines.Rating.DaysToRate)
        && found.Submission?.Contact?.Phone is not null;

    private CallBack HeldBy(CallBack callBack, Actor by, DateTimeOffset now) =>
        callBack with { HeldBy = by.Account, HeldUntil = now.AddMinutes(policy.Deadlines.CallBacks.HeldMinutes) };
}
