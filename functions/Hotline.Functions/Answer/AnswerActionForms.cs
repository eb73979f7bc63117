using Hotline.Core.Answer;

namespace Hotline.Functions.Answer;

/// <summary>How an answer, or a refusal of one, comes about on a page.</summary>
public sealed class AnswerActionForms(
    AnswerCaseHandler answer,
    DraftAnswerHandler draft,
    ReviewAnswerHandler review,
    SendBackAnswerHandler sendBack,
    ApproveAnswerHandler approve,
    SendAnswerHandler send,
    WithdrawCaseHandler withdraw,
    ProposeRefusalHandler proposeRefusal,
    DecideRefusalHandler decideRefusal) : ICaseForms
{
    public IEnumerable<CaseForm> All =>
    [
        new(CaseAction.Answer, (sent, cancellation) => answer.HandleAsync(
            new(sent.Reference, sent.Version, sent.Answer, sent.By), sent.Faults, cancellation)),
        new(CaseAction.DraftAnswer, (sent, cancellation) => draft.HandleAsync(
            new(sent.Reference, sent.Version, sent.Answer, sent.By), sent.Faults, cancellation)),
        new(CaseAction.ReviewAnswer, (sent, cancellation) => review.HandleAsync(new(sent.Reference, sent.Version, sent.By), sent.Faults, cancellation)),
        new(CaseAction.SendBackAnswer, (sent, cancellation) => sendBack.HandleAsync(
            new(sent.Reference, sent.Version, sent["words"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.ApproveAnswer, (sent, cancellation) => approve.HandleAsync(new(sent.Reference, sent.Version, sent.By), sent.Faults, cancellation)),
        new(CaseAction.SendAnswer, (sent, cancellation) => send.HandleAsync(new(sent.Reference, sent.Version, sent.By), sent.Faults, cancellation)),
        new(CaseAction.Withdraw, (sent, cancellation) => withdraw.HandleAsync(
            new(sent.Reference, sent.Version, QueryCode: null, sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.ProposeRefusal, (sent, cancellation) => proposeRefusal.HandleAsync(
            new(sent.Reference, sent.Version, sent["ground"], sent["explanation"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.DecideRefusal, (sent, cancellation) => decideRefusal.HandleAsync(
            new(sent.Reference, sent.Version, sent.Form.OptionalFlag("approved"), sent["reason"], sent.By), sent.Faults, cancellation)),
    ];
}
