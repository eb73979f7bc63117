namespace Hotline.Core.Cases;

/// <summary>Somebody proposes not to take a case up (不予受理) on one of the policy's grounds; another person decides.</summary>
public sealed record RefusalProposal(string Ground, string By, DateTimeOffset At, string? Department);

/// <summary>The ground of a refusal, and the last day on which it can be appealed against, in the city's time zone.</summary>
public sealed record Refusal(string Ground, DateOnly RemedyUntil);
