namespace Hotline.Core.Cases;

/// <summary>Where a case stands (design: Received → Classified → Routed → Accepted → Answered → Closed, and the side ways).</summary>
public enum CaseStatus
{
    Received,
    Classified,
    Routed,
    Accepted,

    /// <summary>The citizen was asked; the answer clock is paused.</summary>
    AwaitingCitizen,

    /// <summary>Back at the dispatch desk.</summary>
    Returned,
    Answered,
    Closed,

    /// <summary>Back at the answering department after a dissatisfied rating, with a new clock.</summary>
    Reopened,
}
