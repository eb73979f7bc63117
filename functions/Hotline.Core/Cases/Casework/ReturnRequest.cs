namespace Hotline.Core.Cases.Casework;

/// <summary>
/// A department's wish to give a case back (退单), until the desk or a supervisor has decided. <paramref name="Was"/> and
/// <paramref name="AcceptedAt"/> are what the case goes back to if the wish is refused.
/// </summary>
/// <param name="NeedsSupervisor">It came late, or used up the returns that the policy allows (rule 3.4): the desk may not decide it.</param>
public sealed record ReturnRequest(
    string Department, string? Proposed, int AskedIn, CaseStatus Was, DateTimeOffset? AcceptedAt, bool NeedsSupervisor);

/// <summary>A supervisor's written decision on who is responsible; it names the rule it rests on.</summary>
public sealed record Adjudication(string Rule, string Decision);
