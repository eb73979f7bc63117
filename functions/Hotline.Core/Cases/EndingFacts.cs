namespace Hotline.Core.Cases;

/// <summary>Words: why, where somebody said so.</summary>
public sealed record CaseWithdrawn : CaseFact;

/// <summary>Words: what the citizen is told if the refusal is approved.</summary>
public sealed record RefusalProposed(string Ground) : CaseFact;

/// <summary>Words: why not.</summary>
public sealed record RefusalDeclined(string Ground) : CaseFact;

/// <summary>Words: the explanation to the citizen. The remedy is open until the end of that day in the city's time zone.</summary>
public sealed record CaseRefused(string Ground, DateOnly RemedyUntil) : CaseFact;

/// <summary>Words: why the matter is the same.</summary>
public sealed record CaseMerged(Reference Main) : CaseFact;

/// <summary>Another citizen's case is handled with this one from now on.</summary>
public sealed record CaseTakenIn(Reference Merged) : CaseFact;

/// <summary>Words: why the matter is another one after all.</summary>
public sealed record CaseUnmerged(Reference Main, CaseStatus Status) : CaseFact;

/// <summary>Another citizen's case is handled on its own again.</summary>
public sealed record CaseLetGo(Reference Merged) : CaseFact;

/// <summary>The citizen of a merged case rates the main case's answer. Words: the comment, if any.</summary>
public sealed record MergedCaseRated(RatedAnswer Answer, Satisfaction Satisfaction, bool Solved) : CaseFact;
