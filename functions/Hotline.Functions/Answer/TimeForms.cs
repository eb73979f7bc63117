using Hotline.Core.Answer;

namespace Hotline.Functions.Answer;

/// <summary>What departments and those above them do on a page about the time of a case: plans, extensions, reports.</summary>
public sealed class TimeForms(
    FilePlanHandler file,
    DecidePlanHandler decidePlan,
    ReachMilestoneHandler reach,
    NoteDeviationHandler noteDeviation,
    DecideDeviationHandler decideDeviation,
    RequestExtensionHandler request,
    DecideExtensionHandler decideExtension,
    ExtendLateHandler extendLate,
    FileReportHandler report,
    ApproveDeviationHandler approveDeviation) : ICaseForms
{
    public IEnumerable<CaseForm> All =>
    [
        new(CaseAction.FilePlan, (sent, cancellation) => file.HandleAsync(
            new(sent.Reference, sent.Version, sent["summary"], sent.Several("milestones", step => new WantedMilestone(sent[step + "title"], sent.Number(step + "workingDays"))), sent.By),
            sent.Faults,
            cancellation)),
        new(CaseAction.DecidePlan, (sent, cancellation) => decidePlan.HandleAsync(
            new(sent.Reference, sent.Version, sent.Form.OptionalFlag("approved"), sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.ReachMilestone, (sent, cancellation) => reach.HandleAsync(
            new(sent.Reference, sent.Version, Milestone(sent), sent["progress"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.NoteDeviation, (sent, cancellation) => noteDeviation.HandleAsync(
            new(sent.Reference, sent.Version, Milestone(sent), sent["note"], sent["remedy"], sent.Number("workingDays"), sent.By), sent.Faults, cancellation)),
        new(CaseAction.DecideDeviation, (sent, cancellation) => decideDeviation.HandleAsync(
            new(sent.Reference, sent.Version, Milestone(sent), sent.Form.OptionalFlag("approved"), sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.RequestExtension, (sent, cancellation) => request.HandleAsync(
            new(sent.Reference, sent.Version, sent.Days("length"), sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.DecideExtension, (sent, cancellation) => decideExtension.HandleAsync(
            new(sent.Reference, sent.Version, sent.Form.OptionalFlag("approved"), sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.ExtendLate, (sent, cancellation) => extendLate.HandleAsync(
            new(sent.Reference, sent.Version, sent.Days("length"), sent["decision"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Report, (sent, cancellation) => report.HandleAsync(
            new(sent.Reference, sent.Version, sent["report"], sent["deviation"], sent["remedy"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.ApproveDeviation, (sent, cancellation) => approveDeviation.HandleAsync(new(sent.Reference, sent.Version, sent.By), sent.Faults, cancellation)),
    ];

    /// <summary>The step that was chosen; none is a fault of the form.</summary>
    private static int Milestone(SentAction sent)
    {
        if (sent.Number("milestone") is { } number)
        {
            return (int)number;
        }

        sent.Faults.Add(Errors.Required("milestone"));
        return 0;
    }
}
