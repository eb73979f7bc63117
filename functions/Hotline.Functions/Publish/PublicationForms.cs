using Hotline.Core.Publish;
using Hotline.Functions.Answer;

namespace Hotline.Functions.Publish;

/// <summary>What people do on a page about whether everyone may read a case.</summary>
public sealed class PublicationForms(PublishCaseHandler publish, WithdrawPublicationHandler withdraw) : ICaseForms
{
    public IEnumerable<CaseForm> All =>
    [
        new(CaseAction.Publish, (sent, cancellation) => publish.HandleAsync(
            new(sent.Reference, sent.Version, sent.Lines("hide"), sent.By), sent.Faults, cancellation)),
        new(CaseAction.WithdrawPublication, (sent, cancellation) => withdraw.HandleAsync(
            new(sent.Reference, sent.Version, sent["reason"], sent.By), sent.Faults, cancellation)),
    ];
}
