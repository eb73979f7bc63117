namespace Hotline.Core.Cases;

/// <summary>What the service, the supervisors and the departments write down for each other, and no citizen's timeline shows.</summary>
public static class StaffOnlyFacts
{
    public static bool Has(CaseFact fact) => IsRecord(fact) || fact is CaseUrged or SupervisionLifted
        or ExclusionRequested or ExclusionDecided or ExclusionLifted or EventReportFiled
        or AskingAllowed or ExtensionRequested or ExtensionDeclined or RefusalProposed or RefusalDeclined
        or HandOverProposed or HandOverDeclined
        or PartnerMessageRefused or OwnMessageRefused
        or PartReleased or AnswerDrafted or AnswerReviewed or AnswerSentBack or AnswerApproved
        or PlanFiled or PlanDecided { Approved: false } or DeviationNoted or DeviationDecided { Approved: false };

    /// <summary>
    /// A record of something sent changes nothing that anyone decides by, so whoever opened the case before it is not out of date.
    /// </summary>
    public static bool IsRecord(CaseFact fact) => fact is CaseReminded or DutyAlerted;
}
