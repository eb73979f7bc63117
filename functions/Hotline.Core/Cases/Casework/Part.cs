using System.Text.Json.Serialization;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases.Casework;

/// <summary>
/// A co-handler's part of a case (协办, rules 3.2, 3.4). Its clock runs from the invitation until the contribution or the release.
/// Numbers name the events that hold the words.
/// </summary>
public sealed record Part
{
    public required string Department { get; init; }

    /// <summary>Of kind <see cref="ClockKind.Contribution"/>.</summary>
    public required Clock Clock { get; init; }

    public int InvitedIn { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public int? ContributedIn { get; init; }

    /// <summary>The lead does without this part.</summary>
    public int? ReleasedIn { get; init; }

    [JsonIgnore]
    public bool IsOpen => !Clock.IsStopped;
}

/// <summary>What was asked of each co-handler, in the order of invitation; written as the words of the invitation.</summary>
public sealed record Invitation(IReadOnlyList<AskedOf> Parts);

/// <summary>What one department was asked for; <paramref name="Reason"/> says why its time ends after the case's own, if it does.</summary>
public sealed record AskedOf(string Department, string Asked, string? Reason = null);

/// <summary>What a co-handler gives the lead department.</summary>
public sealed record Contribution(string Text, IReadOnlyList<Attachment> Attachments);

/// <summary>
/// The coordination that a case of several departments needs (rules 3.4, 4.3): by <see cref="Clock"/>'s due time a leader is named
/// and the lead's opinion noted. <paramref name="NotedIn"/> is null until then.
/// </summary>
public sealed record Coordination(Clock Clock, int? NotedIn);

/// <summary>Who coordinates, and what the lead department proposes.</summary>
public sealed record CoordinationNote(string Leader, string Note);
