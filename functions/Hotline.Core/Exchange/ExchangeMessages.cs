using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Exchange;

/// <summary>A case on its way to the instance below, as <c>POST /api/exchange/cases</c> takes it.</summary>
/// <param name="Reference">The sender's.</param>
/// <param name="Number">The sender's event that hands it down.</param>
/// <param name="From">What the sender's city or county is called.</param>
/// <param name="Since">From when the answer clock runs at the sender.</param>
public sealed record ExchangedCase(
    Reference Reference,
    int Number,
    LocalText From,
    string Text,
    CaseKind? Kind,
    string? Category,
    Urgency Urgency,
    Place? Place,
    Contact? Contact,
    DateTimeOffset At,
    DateTimeOffset Since,
    DateTimeOffset Due,
    IReadOnlyList<ExchangedFile> Attachments);

/// <summary>What happened to a case on one side and matters on the other, as <c>POST /api/exchange/events</c> takes it.</summary>
/// <param name="Reference">The receiver's.</param>
/// <param name="From">The sender's.</param>
/// <param name="Number">The sender's event.</param>
/// <param name="After">The sender's event of the message before it about the same hand-over; 0 for none.</param>
/// <param name="At">When it happened at the sender.</param>
public sealed record ExchangedEvent(Reference Reference, Reference From, int Number, int After, ExchangeKind Kind, DateTimeOffset At)
{
    public string? Words { get; init; }

    /// <summary>The version of an answer that may be published.</summary>
    public string? PublicWords { get; init; }

    /// <summary>A further question, about something new in the citizen's reply.</summary>
    public bool RaisedByReply { get; init; }

    /// <summary>How much more time, as "3d".</summary>
    public string? Length { get; init; }

    /// <summary>From when the answer clock runs at the sender, and when it is due there.</summary>
    public DateTimeOffset? Since { get; init; }

    public DateTimeOffset? Due { get; init; }

    public Satisfaction? Satisfaction { get; init; }

    public bool? Solved { get; init; }

    /// <summary>What could not be acted on, and the error that says why.</summary>
    public ExchangeKind? Refused { get; init; }

    public string? ErrorCode { get; init; }

    public IReadOnlyList<ExchangedFile> Attachments { get; init; } = [];
}

/// <summary><paramref name="Content"/> is in base64.</summary>
public sealed record ExchangedFile(string FileName, string Content);
