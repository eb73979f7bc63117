using System.Text.Json.Serialization;
using Hotline.Core.Cases;

namespace Hotline.Core.Access.Audit;

/// <summary>What somebody of the staff did that is no case's own event.</summary>
[JsonConverter(typeof(EnumTextConverter<AuditedAction>))]
public enum AuditedAction
{
    AccountAdded,
    AccountChanged,
    AccountClosed,
    AccountOpened,
    PasswordSet,
    PasswordChanged,
    PolicyProposed,
    PolicyRevertProposed,
    PolicyWithdrawn,
    PolicyApproved,
    CampaignSaved,
    CampaignApproved,
}

/// <summary>
/// One line of the audit log. It is written before what it tells of, so that nothing is done unrecorded; what then failed is recorded
/// all the same.
/// </summary>
/// <param name="At">UTC.</param>
/// <param name="By">The account that did it; its own name where a person did it to themselves.</param>
/// <param name="Subject">The account or campaign it was done to; of the policy, the proposal or the version.</param>
/// <param name="Before">What it was, in words of the API; null where there was nothing.</param>
/// <param name="After">What it became; never a password.</param>
public sealed record AuditEntry(DateTimeOffset At, string By, AuditedAction Action, string Subject, string? Before, string? After);
