namespace Hotline.Core.Cases;

/// <summary>
/// The citizen's own words as they came in, on whichever channel; never changed afterwards. All of it is personal: it lives in
/// the encrypted part of the first event and nowhere else.
/// </summary>
public sealed record Submission
{
    /// <summary>The complaint, the typed text of a letter, or the transcript of a call as one text.</summary>
    public required string Text { get; init; }

    /// <summary>The call turn by turn, where the telephone system gave it so.</summary>
    public IReadOnlyList<SpeakerTurn> Turns { get; init; } = [];

    /// <summary>Empty for an anonymous complaint.</summary>
    public Contact? Contact { get; init; }

    public Place? Place { get; init; }

    /// <summary>The category that the citizen chose among those offered, or that the operator or clerk set; null where nobody did.</summary>
    public string? StatedCategory { get; init; }

    /// <summary>Who answers in person for what a meeting decided: the head of the lead unit (rule 3.2).</summary>
    public string? Responsible { get; init; }

    /// <summary>The day a letter bears its stamp of receipt, in the city's time zone.</summary>
    public DateOnly? LetterReceived { get; init; }

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}

/// <summary>One turn of a telephone call; <paramref name="At"/> is seconds since the call began.</summary>
public sealed record SpeakerTurn(string Speaker, double At, string Text);

/// <summary>How to reach the citizen; at least a phone number, an e-mail address or (for letters) a postal address.</summary>
public sealed record Contact(string? Name, string? Phone, string? Email, string? PostalAddress = null);

/// <summary>Where it happened: an address in words, or degrees (WGS 84), or both. <paramref name="District"/> is a district's id.</summary>
public sealed record Place(string? Address, double? Longitude, double? Latitude, string? District);

/// <summary>
/// A file the citizen or the department added. <paramref name="Id"/> is random and names the blob; <paramref name="FileName"/> is
/// only for showing. <paramref name="Sha256"/> is of the stored bytes, lower-case hex.
/// </summary>
public sealed record Attachment(string Id, string FileName, string ContentType, long Length, string Sha256);
