using System.Text.Json.Serialization;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases.Casework;

/// <summary>An answer on its way to the citizen (一审一核); the words are with the event <paramref name="DraftedIn"/>.</summary>
/// <param name="SendClock">Runs from the approval until the answer is sent (rule 4.2).</param>
public sealed record AnswerDraft(int DraftedIn, string Drafter, DraftStage Stage, string? Reviewer = null, Clock? SendClock = null);

/// <summary>How far a draft is on its way to the citizen.</summary>
[JsonConverter(typeof(EnumTextConverter<DraftStage>))]
public enum DraftStage
{
    /// <summary>Waits for review or approval.</summary>
    Drafted,

    /// <summary>一审: reviewed, waits for approval.</summary>
    Reviewed,

    /// <summary>Given back to the drafter with words.</summary>
    SentBack,

    /// <summary>一核: approved, waits to be sent.</summary>
    Approved,

    Sent,
}

/// <summary>
/// An answer with what belongs to it. <paramref name="PublicText"/> is the version that may be published, null where there is none;
/// <paramref name="Grounds"/> are the laws and rules it rests on (rule 4.1).
/// </summary>
public sealed record AnswerText(string Text, string? PublicText, string? Grounds, IReadOnlyList<Attachment> Attachments)
{
    /// <summary>Whether it is its text and nothing more.</summary>
    [JsonIgnore]
    public bool IsPlain => PublicText is null && Grounds is null && Attachments.Count == 0;
}
