using Hotline.Core.Access;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <content>Whether everyone may read the case (rule 5.1). None of it changes the status.</content>
public sealed partial class Case
{
    /// <summary>
    /// Refused for what leaders and meetings gave out, and for reports (举报): who reports somebody is protected. Publishing again
    /// replaces the words and keeps the number, and so the links and votes.
    /// </summary>
    public Result<CaseEvent> Publish(PublicText text, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Publish) is { } refusal)
        {
            return refusal;
        }

        if (!State.MayBePublic())
        {
            return Errors.NotForThePublic();
        }

        at = InOrder(at);
        var number = State.Publication?.Number ?? Publication.NewNumber();
        return Append(
            new CasePublished(number), by, at, State with { Publication = new(number, State.Version + 1, at) }, CompoundWords.Write(text));
    }

    public Result<CaseEvent> WithdrawPublication(string reason, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.WithdrawPublication) is { } refusal)
        {
            return refusal;
        }

        return State.Publication is not { } publication
            ? Errors.NothingThere()
            : Append(new PublicationWithdrawn(publication.Number), by, at, State with { Publication = null }, reason);
    }
}
