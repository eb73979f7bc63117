using Hotline.Core.Calendar;
using Hotline.Core.Cases;

namespace Hotline.Core.Exchange;

/// <summary>The fields of a message as they were read; what is null was left out or could not be read.</summary>
public sealed record HeardFields
{
    public string? Reference { get; init; }

    public string? From { get; init; }

    public int? Number { get; init; }

    public int? After { get; init; }

    public ExchangeKind? Kind { get; init; }

    public DateTimeOffset? At { get; init; }

    public string? Words { get; init; }

    public string? PublicWords { get; init; }

    public bool RaisedByReply { get; init; }

    public string? Length { get; init; }

    public DateTimeOffset? Since { get; init; }

    public DateTimeOffset? Due { get; init; }

    public Satisfaction? Satisfaction { get; init; }

    public bool? Solved { get; init; }

    public ExchangeKind? Refused { get; init; }

    public string? ErrorCode { get; init; }
}

/// <summary>A message that has all that its kind needs.</summary>
public sealed record HeardEvent(Reference Reference, Reference From, int Number, int After, ExchangeKind Kind, DateTimeOffset At, HeardFields Fields)
{
    public ClockLength? Length { get; init; }

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    public string Words => Fields.Words?.Trim() ?? "";

    public DateTimeOffset? Since => Fields.Since;

    public DateTimeOffset? Due => Fields.Due;
}
