namespace Hotline.Core.Cases.Views;

/// <summary>What of a case's history is for its citizen; a fact that is named nowhere here stays with the staff.</summary>
public static class CitizenSees
{
    /// <summary>That it happened.</summary>
    public static bool Happening(CaseFact fact) => Words(fact) || fact is
        CaseReceived or CaseClassified or CaseSentToDesk or CaseRouted or CaseAccepted or CaseReturned or CaseTransferred
        or ReturnRefused or ReturnAdjudicated
        or CoHandlersInvited or PartAccepted or PartContributed or CoordinationNoted
        or PlanDecided { Approved: true } or DeviationDecided { Approved: true }
        or CaseSupervised or EmergencyRaised or EmergencyAcknowledged or ReportFiled or DeviationApproved;

    /// <summary>What was written there: to the citizen, or by them.</summary>
    public static bool Words(CaseFact fact) => fact is
        CitizenAsked or CitizenSupplemented or CaseAnswered or CaseRated or CaseReopened or MilestoneReached or ProgressTold;
}
