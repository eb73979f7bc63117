using Hotline.Language.Learning;

namespace Hotline.Language.Judging;

/// <summary>Counts right and wrong judgements until there is an evaluation of them.</summary>
internal sealed class Tally
{
    private const int Bins = 10;
    private readonly string[] _labels;
    private readonly int[][] _confusion;
    private readonly double[] _claimed = new double[Bins];
    private readonly int[] _right = new int[Bins];
    private int _texts;
    private TimeSpan _spent;

    public Tally(IEnumerable<string> labels)
    {
        _labels = [.. labels.Distinct().Order(StringComparer.Ordinal)];
        _confusion = [.. _labels.Select(_ => new int[_labels.Length])];
    }

    public void Add(LinearModel model, IReadOnlyList<LabelledText> texts, TimeProvider time)
    {
        var probabilities = new float[model.Labels.Count];
        foreach (var text in texts)
        {
            var start = time.GetTimestamp();
            model.Classify(text.Fields, probabilities);
            _spent += time.GetElapsedTime(start);
            Count(text.Label, model.Labels, probabilities);
        }

        _texts += texts.Count;
    }

    public Evaluation ToEvaluation()
    {
        LabelFigures[] figures = [.. _labels.Select((_, label) => FiguresOf(label))];
        var right = _right.Sum();
        var calibrationError = Enumerable.Range(0, Bins).Sum(bin => Math.Abs(_claimed[bin] - _right[bin]));
        var texts = Math.Max(1, _texts);
        return new Evaluation(
            _texts,
            (double)right / texts,
            figures.Where(each => each.Texts > 0).Select(each => each.F1).DefaultIfEmpty().Average(),
            calibrationError / texts,
            figures,
            _confusion,
            _spent / texts);
    }

    private void Count(string truth, IReadOnlyList<string> labels, float[] probabilities)
    {
        var best = Array.IndexOf(probabilities, probabilities.Max());
        var isRight = labels[best] == truth;
        _confusion[IndexOf(truth)][IndexOf(labels[best])]++;
        var bin = Math.Min(Bins - 1, (int)(probabilities[best] * Bins));
        _claimed[bin] += probabilities[best];
        _right[bin] += isRight ? 1 : 0;
    }

    private LabelFigures FiguresOf(int label)
    {
        var hits = _confusion[label][label];
        var texts = _confusion[label].Sum();
        var judged = _confusion.Sum(row => row[label]);
        var precision = judged == 0 ? 0 : (double)hits / judged;
        var recall = texts == 0 ? 0 : (double)hits / texts;
        return new LabelFigures(_labels[label], texts, precision, recall, hits == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private int IndexOf(string label) => Array.BinarySearch(_labels, label, StringComparer.Ordinal);
}
