using Hotline.Core.Publish;

namespace Hotline.Functions.Publish;

/// <summary>A redacted text in the caller's language; the spans are of the text that was sent in or stored.</summary>
public sealed record RedactedView(string Text, IReadOnlyList<RedactedSpanView> Spans)
{
    public static RedactedView? Of(RedactedText? redacted, string language) => redacted is null
        ? null
        : new(redacted.Text, [.. redacted.Spans.Select(span => new RedactedSpanView(span.Start, span.Length, span.Kind, span.Why.In(language), span.Replacement))]);
}

public sealed record RedactedSpanView(int Start, int Length, PersonalKind Kind, string Why, string Replacement);
