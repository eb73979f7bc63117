namespace Hotline.Core.Cases.Views;

/// <summary>More time that a department asks for, waiting for a decision; <paramref name="DecidedBy"/> is the role that decides.</summary>
public sealed record ExtensionRequestView(string Length, string? Reason, string By, DateTimeOffset At, Access.Role DecidedBy);

/// <summary>A proposal not to take the case up, waiting for a decision.</summary>
public sealed record RefusalProposalView(Named Ground, string? Explanation, string By, DateTimeOffset At);

/// <summary>The notice of a refusal: the ground in law, what the citizen is told, and where and until which day to appeal (inclusive).</summary>
public sealed record RefusalNotice(string Ground, string Law, string? Explanation, string Remedy, DateOnly RemedyUntil);

/// <summary>First-contact responsibility on offer to an account or a department.</summary>
public sealed record HandOverView(string? Account, Named? Department, string? Reason, string By, DateTimeOffset At);

/// <summary>How often the citizen was asked and whether the department may ask once more.</summary>
public sealed record AskingView(int Times, bool Replied, bool Allowed, int Reminders, DateTimeOffset? ReplyDue);
