using Hotline.Core.Cases;

namespace Hotline.Core.Exchange;

/// <summary>One event of a case that another instance is told of.</summary>
/// <param name="HandOver">The event with which the case came to that partner; it tells one stay there from the next.</param>
/// <param name="Kind">Null for the case itself.</param>
/// <param name="After">The event of the letter before it about the same hand-over.</param>
public sealed record ExchangeLetter(string Partner, string? Department, int HandOver, ExchangeKind? Kind, CaseEvent Event, int After)
{
    public int Number => Event.Number;
}
