using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;
using Hotline.Core.Rate;
using Hotline.Core.Remind;

namespace Hotline.Core.Exchange;

/// <summary>
/// What each kind of message does to a case, at the time when it happened at the sender: a line that was down makes no department late
/// and costs no citizen time.
/// </summary>
public sealed class HeardTransitions(CityPolicy policy, CityClocks clocks, WaitingSteps waiting, ExtensionRules extensions, TimeProvider time)
{
    /// <summary>A partner below acts as the department that the case is with, one above as the citizen's own instance.</summary>
    public Result<CaseEvent> Take(Case found, ExchangePartner partner, HeardEvent heard)
    {
        var now = time.GetUtcNow();
        var at = heard.At < now ? heard.At : now;
        var by = Actor.OfPartner(partner.Id, partner.IsUpper ? null : found.State.Department);
        if (heard.Kind == ExchangeKind.Refused)
        {
            return found.NoteRefusal(new(partner.Id, heard.Fields.Refused!.Value, heard.Fields.ErrorCode!), clocks.Calendar, by, at);
        }

        return partner.IsUpper ? FromAbove(found, heard, by, at) : FromBelow(found, heard, by, at);
    }

    public Result<CaseEvent> Refuse(Case found, ExchangePartner partner, HeardEvent heard, string errorCode) =>
        found.RefuseMessage(new(partner.Id, heard.Number, heard.Kind, errorCode), Actor.OfPartner(partner.Id), time.GetUtcNow());

    private Result<CaseEvent> FromBelow(Case found, HeardEvent heard, Actor by, DateTimeOffset at)
    {
        switch (heard.Kind)
        {
            case ExchangeKind.Accepted:
                return found.Accept(clocks.Completeness(at), by, at, AcceptCaseHandler.IsInTime(found, clocks, at));
            case ExchangeKind.Asked:
                var reply = clocks.CitizenReply(at);
                return found.Ask(heard.Words, heard.Fields.RaisedByReply, reply, waiting.Next(reply, at), by, at);
            case ExchangeKind.Progress:
                return found.TellProgress(heard.Words, by, at);
            case ExchangeKind.ExtensionRequested:
                return found.RequestExtension(heard.Length!, heard.Words, extensions.NextOf(found.State), by, at);
            case ExchangeKind.Answered:
                return found.Answer(new AnswerText(heard.Words, heard.Fields.PublicWords, Grounds: null, heard.Attachments), by, at);
            case ExchangeKind.Returned:
                return found.Return(
                    heard.Words,
                    proposedDepartment: null,
                    policy.Deadlines.Casework.Returns,
                    clocks.Dispatch(at, found.State.Urgency),
                    by,
                    at,
                    late: found.State.WithDepartmentSince is { } since && clocks.Return(since).IsOverdue(at));
            default:
                throw new ArgumentOutOfRangeException(nameof(heard), heard.Kind, null);
        }
    }

    private Result<CaseEvent> FromAbove(Case found, HeardEvent heard, Actor by, DateTimeOffset at) => heard.Kind switch
    {
        ExchangeKind.Supplemented => found.Supplement(heard.Words, clocks.Calendar, by, at),
        ExchangeKind.WaitingEnded => found.EndWaiting(goesOn: true, clocks.Calendar, at),
        ExchangeKind.Urged => found.Urge(heard.Words, by, at),
        ExchangeKind.Extended when found.State.ExtensionRequest is not null => found.ApproveExtension(heard.Words, clocks.Calendar, by, at),
        ExchangeKind.Extended => found.ExtendLate(heard.Length!, heard.Words, clocks.Calendar, by, at),
        ExchangeKind.ExtensionDeclined => found.DeclineExtension(heard.Words, by, at),
        ExchangeKind.Withdrawn => found.Withdraw(heard.Words.Length > 0 ? heard.Words : null, by, at),
        ExchangeKind.Rated => found.Rate(
            heard.Fields.Satisfaction!.Value, heard.Fields.Solved!.Value, RatingChecks.CommentOf(heard.Fields.Words), by, at),
        ExchangeKind.Reopened => found.Reopen(
            heard.Words, policy.Deadlines.Rating.Reopenings, clocks.AnswerAnew(found.State, at), by, at),
        _ => throw new ArgumentOutOfRangeException(nameof(heard), heard.Kind, null),
    };
}
