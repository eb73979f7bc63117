namespace Hotline.Core.Cases;

/// <summary>What the service writes down for the staff.</summary>
public static class StaffOnlyFacts
{
    /// <summary>
    /// A record of something sent changes nothing that anyone decides by, so whoever opened the case before it is not out of date.
    /// </summary>
    public static bool IsRecord(CaseFact fact) => fact is CaseReminded or DutyAlerted;
}
