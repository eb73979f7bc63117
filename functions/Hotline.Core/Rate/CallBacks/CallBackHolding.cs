using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate.CallBacks;

/// <summary>A call-back as its operator has it before them, with the case as it stands.</summary>
public sealed record HeldCallBack(KeptCallBack Kept, Case Case);

/// <summary>What the call-back operations share: which one an operator has, and what it takes to put it back or end it.</summary>
public sealed class CallBackHolding(ICallBacks callBacks, ICases cases, CityPolicy policy, WorkingCalendar calendar, TimeProvider time)
{
    /// <summary>More than there are operators at a time, so that everything held is among them.</summary>
    public const int LookedAt = 200;

    public Task<IReadOnlyList<KeptCallBack>> DueAsync(CancellationToken cancellation) =>
        callBacks.DueAsync(time.GetUtcNow(), LookedAt, cancellation);

    /// <summary>Null when the operator has none.</summary>
    public async Task<HeldCallBack?> OfAsync(Actor by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var kept = (await DueAsync(cancellation)).FirstOrDefault(each => each.CallBack.HeldBy == by.Account && each.CallBack.IsHeld(now));
        return kept is not null && await cases.FindAsync(kept.CallBack.Reference, cancellation) is { } found ? new(kept, found) : null;
    }

    /// <summary>The one that the operator has, refused when it is not (or no longer) theirs.</summary>
    public async Task<Result<HeldCallBack>> TheirsAsync(Reference reference, Actor by, CancellationToken cancellation) =>
        await OfAsync(by, cancellation) is { } held && held.Kept.CallBack.Reference == reference ? held : Errors.NotFound("call-back");

    /// <summary>Nobody was reached: it comes back later, or ends after the last try.</summary>
    public Task<bool> PutBackAsync(KeptCallBack kept, Actor by, CancellationToken cancellation)
    {
        var rules = policy.Deadlines.CallBacks;
        var (callBack, attempts) = (kept.CallBack, kept.CallBack.Attempts + 1);
        if (attempts >= rules.Attempts)
        {
            return EndAsync(kept with { CallBack = callBack with { Attempts = attempts } }, CallBackEnd.NotReached, by, cancellation);
        }

        var again = calendar.NextWorkingInstant(time.GetUtcNow().AddHours(rules.AgainHours));
        return callBacks.ChangeAsync(
            kept, callBack with { Due = again, Attempts = attempts, HeldBy = null, HeldUntil = null }, cancellation);
    }

    public Task<bool> EndAsync(KeptCallBack kept, CallBackEnd end, Actor? by, CancellationToken cancellation) =>
        callBacks.EndAsync(
            kept, new(kept.CallBack.Reference, end, kept.CallBack.Attempts, by?.Account, time.GetUtcNow()), cancellation);
}
