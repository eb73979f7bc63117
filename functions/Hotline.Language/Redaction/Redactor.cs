using System.Text;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Route;

namespace Hotline.Language.Redaction;

/// <summary>Redacts offline, by forms, check digits, names' surroundings and the city's gazetteer; both scripts give the same answer.</summary>
public sealed class Redactor(CityPolicy policy) : IRedaction
{
    // The surest kinds first: of findings that overlap the earlier stands.
    private readonly Lazy<IDetector[]> _detectors = new(() =>
    [
        new PatternDetectors(),
        new NumberDetector(),
        new PhoneDetector(),
        new AddressDetector(),
        new ChineseNameDetector(new PlaceReader(policy.Places)),
        new EnglishNameDetector(),
    ]);

    public RedactedText Redact(string text, KnownPerson? known = null)
    {
        var folded = new FoldedText(text);
        IEnumerable<IDetector> own = known is null ? [] : [new KnownDetector(known)];
        var kept = new List<Finding>();
        foreach (var finding in own.Concat(_detectors.Value).SelectMany(detector => detector.Find(folded)))
        {
            kept.AddRange(RestOf(finding, kept).Where(rest => HasContent(folded, rest)));
        }

        kept.Sort((one, other) => one.Start.CompareTo(other.Start));
        var spans = kept.Select(finding => new RedactedSpan(
            finding.Start, finding.Length, finding.Kind, finding.Why, Replacements.Of(finding, folded))).ToList();
        return new RedactedText(Write(text, spans), spans);
    }

    /// <summary>The finding without what is already taken out: nothing, all of it, or what juts out.</summary>
    private static IEnumerable<Finding> RestOf(Finding finding, List<Finding> kept)
    {
        IEnumerable<Finding> rest = [finding];
        foreach (var other in kept.Where(other => other.Start < finding.End && finding.Start < other.End).ToList())
        {
            rest = [.. rest.SelectMany(piece => Without(piece, other))];
        }

        return rest;
    }

    private static IEnumerable<Finding> Without(Finding piece, Finding other)
    {
        if (other.End <= piece.Start || piece.End <= other.Start)
        {
            yield return piece;
            yield break;
        }

        if (piece.Start < other.Start)
        {
            yield return piece with { Length = other.Start - piece.Start };
        }

        if (other.End < piece.End)
        {
            yield return piece with { Start = other.End, Length = piece.End - other.End };
        }
    }

    private static bool HasContent(FoldedText text, Finding finding)
    {
        for (var at = finding.Start; at < finding.End; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Write(string text, List<RedactedSpan> spans)
    {
        var written = new StringBuilder(text.Length);
        var from = 0;
        foreach (var span in spans)
        {
            written.Append(text, from, span.Start - from).Append(span.Replacement);
            from = span.Start + span.Length;
        }

        return written.Append(text, from, text.Length - from).ToString();
    }
}
