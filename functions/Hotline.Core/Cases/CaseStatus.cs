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

    /// <summary>Handled with another citizen's case about the same matter; its own citizen keeps notice and rating.</summary>
    Merged,

    /// <summary>The citizen no longer wants it handled.</summary>
    Withdrawn,

    /// <summary>不予受理: not taken up, on a legal ground and with a notice of the remedy.</summary>
    Refused,

    /// <summary>Closed because the citizen was asked for something and did not reply in time.</summary>
    Lapsed,
}
