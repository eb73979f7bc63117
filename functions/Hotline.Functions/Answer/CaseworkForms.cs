using Hotline.Core.Answer;

namespace Hotline.Functions.Answer;

/// <summary>What departments do on a page to work on a case, alone and together.</summary>
public sealed class CaseworkForms(
    AcceptCaseHandler accept,
    AddNoteHandler note,
    AskCitizenHandler ask,
    AllowAskingHandler allowAsking,
    TellProgressHandler progress,
    InviteCoHandlersHandler invite,
    AcceptPartHandler acceptPart,
    ContributePartHandler contribute,
    ReleasePartHandler release,
    CoordinateCaseHandler coordinate) : ICaseForms
{
    public IEnumerable<CaseForm> All =>
    [
        new(CaseAction.Accept, (sent, cancellation) => accept.HandleAsync(new(sent.Reference, sent.Version, sent.By), sent.Faults, cancellation)),
        new(CaseAction.Note, (sent, cancellation) => note.HandleAsync(
            new(sent.Reference, sent.Version, sent["note"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Ask, (sent, cancellation) => ask.HandleAsync(
            new(sent.Reference, sent.Version, sent["question"], sent.Lines("missing"), sent.Form.Flag("raisedByReply"), sent.By), sent.Faults, cancellation)),
        new(CaseAction.AllowAsking, (sent, cancellation) => allowAsking.HandleAsync(
            new(sent.Reference, sent.Version, sent["decision"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.TellProgress, (sent, cancellation) => progress.HandleAsync(
            new(sent.Reference, sent.Version, sent["notice"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Invite, (sent, cancellation) => invite.HandleAsync(
            new(sent.Reference, sent.Version, sent.Several("parts", part => PartOf(sent, part)), sent.By), sent.Faults, cancellation)),
        new(CaseAction.AcceptPart, (sent, cancellation) => acceptPart.HandleAsync(new(sent.Reference, sent.Version, sent.By), sent.Faults, cancellation)),
        new(CaseAction.Contribute, (sent, cancellation) => contribute.HandleAsync(
            new(sent.Reference, sent.Version, sent["contribution"], sent.Form.Files, sent.By), sent.Faults, cancellation)),
        new(CaseAction.ReleasePart, (sent, cancellation) => release.HandleAsync(
            new(sent.Reference, sent.Version, sent["department"], sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Coordinate, (sent, cancellation) => coordinate.HandleAsync(
            new(sent.Reference, sent.Version, sent["leader"], sent["note"], sent.By), sent.Faults, cancellation)),
    ];

    private static WantedPart PartOf(SentAction sent, string part) =>
        new(sent[part + "department"], sent[part + "asked"], sent.Number(part + "workingDays"), sent[part + "reason"]);
}
