using Hotline.Language.Search;
using Lucene.Net.Index;

namespace Hotline.Language.Matching;

/// <summary>How telling the terms of a text are: the rarer among the cases compared with, the more.</summary>
internal sealed class TermWeights
{
    private readonly Dictionary<string, double> _weights = [];
    private readonly double _ofUnknown;

    public TermWeights(IndexReader reader, IEnumerable<string> terms)
    {
        var cases = Math.Max(1, reader.NumDocs);
        _ofUnknown = Math.Log(1 + cases);
        foreach (var term in terms)
        {
            var holding = reader.DocFreq(new Term(CaseFields.Words, term));
            _weights[term] = Math.Log(1 + ((double)cases / (1 + holding)));
            if (holding > 0)
            {
                Present.Add(term);
            }
        }
    }

    /// <summary>Terms that any case has.</summary>
    public List<string> Present { get; } = [];

    public double Of(string term) => _weights.GetValueOrDefault(term, _ofUnknown);

    public double Sum(IEnumerable<string> terms) => terms.Sum(Of);
}
