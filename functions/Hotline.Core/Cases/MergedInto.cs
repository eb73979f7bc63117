namespace Hotline.Core.Cases;

/// <summary>The case that this one is handled with, and the status it goes back to when it is taken out again.</summary>
public sealed record MergedInto(Reference Main, CaseStatus Before, DateTimeOffset At)
{
    /// <summary>The main case's answer that the citizen of this one has rated; null while it is not rated.</summary>
    public RatedAnswer? Rated { get; init; }
}

/// <summary>An answer as a rating counts it: who gave it, when (UTC) and whether in time.</summary>
public sealed record RatedAnswer(string Department, DateTimeOffset AnsweredAt, bool InTime);
