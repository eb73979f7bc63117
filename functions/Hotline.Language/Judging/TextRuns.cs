using System.Runtime.InteropServices;
using Hotline.Language.Features;
using Hotline.Language.Learning;
using Hotline.Language.Text;

namespace Hotline.Language.Judging;

/// <summary>The features a model found in one text, with where they stand: what explanations and key phrases are made of.</summary>
internal sealed class TextRuns
{
    private readonly LinearModel _model;
    private readonly string[] _normal;
    private readonly string[] _spelling;
    private readonly List<Run> _runs = [];

    public TextRuns(LinearModel model, IReadOnlyList<string> fields)
    {
        _model = model;
        var read = model.Features.CharactersRead;
        _normal = [.. fields.Select(field => NormalTextOf(field, read))];
        _spelling = [.. fields.Select((field, at) => _normal[at].Length == Math.Min(field.Length, read) ? field : _normal[at])];
        var encoder = new TextEncoder(model.Table);
        var ngrams = encoder.Encode(fields);
        var values = new Dictionary<int, float>();
        for (var at = 0; at < encoder.Indices.Length; at++)
        {
            values[encoder.Indices[at]] = encoder.Values[at];
        }

        foreach (var ngram in ngrams)
        {
            var feature = model.Table.Vocabulary.IndexOf(ngram.Hash);
            if (feature >= 0)
            {
                _runs.Add(new(ngram.Field, ngram.Start, ngram.End, feature, values[feature], MeanOf(model.WeightsOf(feature))));
            }
        }
    }

    public IReadOnlyList<Run> All => _runs;

    /// <summary>A field's normal text, in which the runs stand.</summary>
    public string Normal(int field) => _normal[field];

    /// <summary>As it was written, where normalising kept every character in its place.</summary>
    public string Spelling(int field, int start, int end) => _spelling[field][start..end];

    /// <summary>How much a run moves the score of a label compared with the average label's.</summary>
    public float Weight(Run run, int label) => run.Value * (_model.WeightsOf(run.Feature)[label] - run.Mean);

    /// <summary>Sums something over the different features that lie within a stretch of a field.</summary>
    public double SumWithin(int field, int start, int end, Func<Run, double> of)
    {
        var seen = new HashSet<int>();
        var sum = 0.0;
        foreach (var run in _runs)
        {
            if (run.Field == field && run.Start >= start && run.End <= end && seen.Add(run.Feature))
            {
                sum += of(run);
            }
        }

        return sum;
    }

    private static float MeanOf(ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum / weights.Length;
    }

    private static string NormalTextOf(string field, int charactersRead)
    {
        using var normal = new NormalText(field, charactersRead);
        return normal.Span.ToString();
    }

    /// <summary>A feature's occurrence from <paramref name="Start"/> to before <paramref name="End"/>; its value is that in the whole text, the mean that of its weights.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Run(int Field, int Start, int End, int Feature, float Value, float Mean);
}
