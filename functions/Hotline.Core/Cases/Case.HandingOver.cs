using Hotline.Core.Access;

namespace Hotline.Core.Cases;

/// <content>Who stays answerable for a case as its first contact (首问责任, rule 4.5).</content>
public sealed partial class Case
{
    /// <summary>Offers the first-contact responsibility to an account or a department, with a reason; a new offer replaces an open one.</summary>
    public Result<CaseEvent> OfferHandOver(string? account, string? department, string reason, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.HandOver) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return Append(
            new HandOverProposed(account, department), by, at, State with { HandOver = new(account, department, by.Account, at) }, reason);
    }

    /// <summary>Only the one it was offered to can accept; it is answerable from now on.</summary>
    public Result<CaseEvent> AcceptHandOver(Actor by, DateTimeOffset at) =>
        UndecidableHandOver(by) is { } refusal
            ? refusal
            : Append(new HandOverAccepted(by), by, at, State with { FirstContact = by, HandOver = null });

    public Result<CaseEvent> DeclineHandOver(string reason, Actor by, DateTimeOffset at) =>
        UndecidableHandOver(by) is { } refusal
            ? refusal
            : Append(new HandOverDeclined(), by, at, State with { HandOver = null }, reason);

    private Error? UndecidableHandOver(Actor by) => Refusal(CaseAction.DecideHandOver) is { } refusal ? refusal
        : State.HandOver is not { } offer ? Errors.NothingThere()
        : offer.IsTo(by) ? null : Errors.NotYourRole();
}
