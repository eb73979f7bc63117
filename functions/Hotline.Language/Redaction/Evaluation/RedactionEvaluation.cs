using Hotline.Core.Publish;

namespace Hotline.Language.Redaction.Evaluation;

/// <summary>
/// Recall and precision of a redaction, by kind. A marked span counts as found when every letter and digit of it is taken out, under
/// whichever kind: what matters is that nobody reads it. A redacted span counts as right when it touches a marked one of its kind.
/// </summary>
public sealed record RedactionFigures(PersonalKind? Kind, int Marked, int Found, int Redacted, int Right)
{
    public double Recall => Marked == 0 ? 1 : (double)Found / Marked;

    public double Precision => Redacted == 0 ? 1 : (double)Right / Redacted;
}

public static class RedactionEvaluation
{
    /// <summary>One row for each kind, then one for all (its kind is null).</summary>
    public static IReadOnlyList<RedactionFigures> Of(IRedaction redaction, IReadOnlyList<LabelledSentence> sentences)
    {
        var results = sentences.Select(sentence => (Sentence: sentence, Redacted: redaction.Redact(sentence.Text).Spans)).ToList();
        var rows = Enum.GetValues<PersonalKind>().Select(kind => new RedactionFigures(
            kind,
            results.Sum(result => result.Sentence.Spans.Count(span => span.Kind == kind)),
            results.Sum(result => result.Sentence.Spans.Count(span => span.Kind == kind && IsCovered(result.Sentence.Text, span, result.Redacted))),
            results.Sum(result => result.Redacted.Count(span => span.Kind == kind)),
            results.Sum(result => result.Redacted.Count(span => span.Kind == kind && result.Sentence.Spans.Any(marked => Touches(marked, span)))))).ToList();
        return [.. rows, new(null, rows.Sum(row => row.Marked), rows.Sum(row => row.Found), rows.Sum(row => row.Redacted), rows.Sum(row => row.Right))];
    }

    /// <summary>Sentences with a marked span that is still to be read, or with a span taken out of nothing marked.</summary>
    public static IEnumerable<string> Mistakes(IRedaction redaction, IReadOnlyList<LabelledSentence> sentences) =>
        from sentence in sentences
        let redacted = redaction.Redact(sentence.Text)
        let missed = sentence.Spans.Where(span => !IsCovered(sentence.Text, span, redacted.Spans)).ToList()
        let wrong = redacted.Spans.Where(span => !sentence.Spans.Any(marked => Touches(marked, span))).ToList()
        where missed.Count + wrong.Count > 0
        select $"{(missed.Count > 0 ? $"missed {string.Join(", ", missed.Select(span => sentence.Text.Substring(span.Start, span.Length)))}; " : "")}"
            + $"{(wrong.Count > 0 ? $"wrong {string.Join(", ", wrong.Select(span => $"{span.Kind} {sentence.Text.Substring(span.Start, span.Length)}"))}; " : "")}{sentence.Text}";

    private static bool IsCovered(string text, LabelledSpan marked, IReadOnlyList<RedactedSpan> redacted) =>
        Enumerable.Range(marked.Start, marked.Length)
            .Where(at => char.IsLetterOrDigit(text[at]))
            .All(at => redacted.Any(span => at >= span.Start && at < span.Start + span.Length));

    private static bool Touches(LabelledSpan marked, RedactedSpan span) =>
        marked.Kind == span.Kind && marked.Start < span.Start + span.Length && span.Start < marked.Start + marked.Length;
}
