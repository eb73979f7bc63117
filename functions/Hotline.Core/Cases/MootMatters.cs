namespace Hotline.Core.Cases;

/// <summary>
/// What falls by itself when a case moves on, whichever transition moved it: requests about a department's work when another one has
/// the case or the status no longer allows the decision, and the completeness clock of a department that no longer handles it.
/// </summary>
internal static class MootMatters
{
    public static CaseState Dropped(CaseState state) => state with
    {
        ExtensionRequest = state.ExtensionRequest is { } extension && extension.Department == state.Department
            && state.Status.Allows(CaseAction.DecideExtension) ? extension : null,
        RefusalProposal = state.RefusalProposal is { } refusal && refusal.Department == state.Department
            && state.Status.Allows(CaseAction.DecideRefusal) ? refusal : null,
        CompletenessClock = state.AcceptedAt is null ? null : state.CompletenessClock,
    };
}
