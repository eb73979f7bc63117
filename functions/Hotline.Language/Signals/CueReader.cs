using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Language.Text;

namespace Hotline.Language.Signals;

/// <summary>Tells kind and urgency by the words the city's policy gives for them.</summary>
internal sealed class CueReader(Cues cues)
{
    // Where as many words speak for one kind as for another: whoever accuses wants it followed up, even while asking or thanking.
    private static readonly CaseKind[] Precedence =
        [CaseKind.Report, CaseKind.Complaint, CaseKind.Suggestion, CaseKind.Inquiry, CaseKind.Request, CaseKind.Praise];

    private readonly (CaseKind Kind, CueMatcher Matcher)[] _kinds =
        [.. cues.Kinds.OrderBy(cue => Array.IndexOf(Precedence, cue.Kind)).Select(cue => (cue.Kind, new CueMatcher(cue.Words)))];

    private readonly (Urgency Urgency, CueMatcher Matcher)[] _urgencies =
        [.. cues.Urgencies.OrderByDescending(cue => cue.Urgency).Select(cue => (cue.Urgency, new CueMatcher(cue.Words)))];

    public (CaseKind Kind, Urgency Urgency) Read(string text)
    {
        var normal = NormalText.Of(text);
        return (KindIn(normal), UrgencyIn(normal));
    }

    /// <summary>Without any cue a question is an inquiry, and anything else asks for something to be done.</summary>
    private CaseKind KindIn(string text)
    {
        var best = text.TrimEnd().EndsWith('?') ? CaseKind.Inquiry : CaseKind.Request;
        var most = 0;
        foreach (var (kind, matcher) in _kinds)
        {
            var count = matcher.CountIn(text);
            if (count > most)
            {
                (best, most) = (kind, count);
            }
        }

        return best;
    }

    /// <summary>An emergency only feared, not stated, is urgent: it does not wake the duty officer.</summary>
    private Urgency UrgencyIn(string text)
    {
        foreach (var (urgency, matcher) in _urgencies)
        {
            var mention = matcher.In(text);
            if (mention == Mention.Stated)
            {
                return urgency;
            }

            if (mention == Mention.Conditional && urgency == Urgency.Emergency)
            {
                return Urgency.Urgent;
            }
        }

        return Urgency.Ordinary;
    }
}
