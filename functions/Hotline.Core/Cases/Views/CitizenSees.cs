namespace Hotline.Core.Cases.Views;

/// <summary>What of a case's events its citizen sees. The citizen sees neither who in an office acted nor what offices write to each other.</summary>
internal static class CitizenSees
{
    public static bool Event(CaseFact fact) => fact is not NoteAdded && !StaffOnlyFacts.Has(fact);

    /// <summary>What the citizens of merged cases see of the main one: how the offices handle it, and nothing of its citizen's part.</summary>
    public static bool OfMain(CaseFact fact) => fact
        is CaseRouted or CaseAccepted or CaseReturned or CaseTransferred or CaseAnswered or DeadlineExtended or DeadlineRecomputed;

    /// <summary>Words that the citizen wrote or that were written to the citizen.</summary>
    public static bool Words(CaseFact fact) => fact
        is CitizenAsked or CitizenSupplemented or CaseAnswered or CaseRated or CaseReopened
        or DeadlineExtended or CaseWithdrawn or CaseRefused or MergedCaseRated
        or MilestoneReached or ProgressTold or CasePublished;
}
