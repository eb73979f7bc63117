using Hotline.Language.Search;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Hotline.Language.Matching;

/// <summary>How telling the terms of a text are: the rarer among the cases compared with, the more.</summary>
internal sealed class TermWeights
{
    /// <summary>What more cases than this share hold costs time to look for and tells nothing.</summary>
    private const double TooCommon = 0.02;

    /// <summary>Among so few cases nothing takes long.</summary>
    private const int NeverTooCommon = 1_000;

    /// <summary>So many are looked for whatever they are.</summary>
    private const int LeastLookedFor = 3;

    private readonly Dictionary<string, double> _weights = [];
    private readonly double _ofUnknown;
    private readonly double _leastTelling;

    public TermWeights(IndexReader reader, IEnumerable<string> terms)
    {
        var cases = Math.Max(1, reader.NumDocs);
        _ofUnknown = Math.Log(1 + cases);
        _leastTelling = Of(cases, (int)Math.Max(NeverTooCommon, TooCommon * cases));
        foreach (var (term, holding) in HoldingIn(reader, terms))
        {
            _weights[term] = Of(cases, holding);
            if (holding > 0)
            {
                Present.Add(term);
            }
        }
    }

    /// <summary>Terms that any case has.</summary>
    public HashSet<string> Present { get; } = [];

    public double Of(string term) => _weights.GetValueOrDefault(term, _ofUnknown);

    public double Sum(IEnumerable<string> terms) => terms.Sum(Of);

    /// <summary>The most telling of them, up to so many.</summary>
    public IEnumerable<string> MostTelling(IEnumerable<string> terms, int most) =>
        terms.OrderByDescending(Of).Take(most).Where((term, at) => at < LeastLookedFor || Of(term) >= _leastTelling);

    private static double Of(int cases, int holding) => Math.Log(1 + ((double)cases / (1 + holding)));

    /// <summary>In the order of the index, which is then gone through once for each of its parts.</summary>
    private static IEnumerable<(string Term, int Holding)> HoldingIn(IndexReader reader, IEnumerable<string> terms)
    {
        var sought = terms.Select(term => (Term: term, Bytes: new BytesRef(term))).OrderBy(term => term.Bytes).ToList();
        var holding = new int[sought.Count];
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(CaseFields.Words)?.GetEnumerator() is not { } indexed)
            {
                continue;
            }

            for (var at = 0; at < sought.Count; at++)
            {
                holding[at] += indexed.SeekExact(sought[at].Bytes) ? indexed.DocFreq : 0;
            }
        }

        return sought.Select((term, at) => (term.Term, holding[at]));
    }
}
