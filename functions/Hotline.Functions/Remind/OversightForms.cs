using Hotline.Core.Remind;
using Hotline.Functions.Answer;

namespace Hotline.Functions.Remind;

/// <summary>What supervisors and those on duty do on a page.</summary>
public sealed class OversightForms(
    UrgeCaseHandler urge,
    SuperviseCaseHandler supervise,
    LiftSupervisionHandler lift,
    RequestExclusionHandler requestExclusion,
    DecideExclusionHandler decideExclusion,
    LiftExclusionHandler liftExclusion,
    RaiseEmergencyHandler raise,
    AcknowledgeEmergencyHandler acknowledge,
    FileEventReportHandler fileReport) : ICaseForms
{
    public IEnumerable<CaseForm> All =>
    [
        new(CaseAction.Urge, (sent, cancellation) => urge.HandleAsync(
            new(sent.Reference, sent.Version, sent["words"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Supervise, (sent, cancellation) => supervise.HandleAsync(
            new(sent.Reference, sent.Version, sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.LiftSupervision, (sent, cancellation) => lift.HandleAsync(
            new(sent.Reference, sent.Version, sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.RequestExclusion, (sent, cancellation) => requestExclusion.HandleAsync(
            new(sent.Reference, sent.Version, sent["ground"], sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.DecideExclusion, (sent, cancellation) => decideExclusion.HandleAsync(
            new(sent.Reference, sent.Version, sent.Form.OptionalFlag("approve"), sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.LiftExclusion, (sent, cancellation) => liftExclusion.HandleAsync(
            new(sent.Reference, sent.Version, sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.RaiseEmergency, (sent, cancellation) => raise.HandleAsync(
            new(sent.Reference, sent.Version, sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Acknowledge, (sent, cancellation) => acknowledge.HandleAsync(new(sent.Reference, sent.Version, sent.By), sent.Faults, cancellation)),
        new(CaseAction.FileEventReport, (sent, cancellation) => fileReport.HandleAsync(
            new(sent.Reference, sent.Version, sent["what"], sent["where"], sent["when"], sent["told"], sent["done"], sent.Language, sent.By), sent.Faults, cancellation)),
    ];
}
