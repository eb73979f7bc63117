using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>The sum of one line, of a month or of several; of the cases that are left out on a ground, or of the others.</summary>
internal sealed class LineSum(bool excluded)
{
    private readonly List<int[]> _times = [];
    private Tally _tally = new();
    private int _returned;
    private int _extended;
    private int _reopened;

    /// <summary>Of cases that do not count, only their number is known.</summary>
    public bool Excluded => excluded;

    public void Add(CaseOutcome outcome, int cases)
    {
        if (excluded)
        {
            _tally += new Tally { Excluded = cases };
            return;
        }

        _tally += outcome.Answered ? Answered(outcome, cases) : new Tally { Unanswered = cases };
        _returned += outcome.Returns > 0 ? cases : 0;
        _extended += outcome.Extensions > 0 ? cases : 0;
        _reopened += outcome.Reopened > 0 ? cases : 0;
    }

    /// <summary>Response times of a month, in order and at least one.</summary>
    public void Add(int[] times) => _times.Add(times);

    public void Add(LineSum other)
    {
        _tally += other._tally;
        _returned += other._returned;
        _extended += other._extended;
        _reopened += other._reopened;
        _times.AddRange(other._times);
    }

    public ReportFigures Figures(FigureRules rules)
    {
        var due = _tally.Answered + _tally.Unanswered;
        return new(
            _tally,
            RateFigure.Of(_tally.InTime, due, rules.MinimumSample),
            RateFigure.Of(_tally.Solved, _tally.Rated, rules.MinimumSample),
            RateFigure.Of(_tally.Satisfied + _tally.FairlySatisfied, _tally.Rated, rules.MinimumSample),
            RateFigure.Of(due - _tally.InTime, due, rules.MinimumSample),
            _returned,
            _extended,
            _reopened,
            Hours(Quantiles.At(50, _times)),
            Hours(Quantiles.At(90, _times)));
    }

    private static Tally Answered(CaseOutcome outcome, int cases)
    {
        var counted = Tally.Of(outcome);
        return new()
        {
            Answered = cases,
            InTime = counted.InTime * cases,
            Satisfied = counted.Satisfied * cases,
            FairlySatisfied = counted.FairlySatisfied * cases,
            Dissatisfied = counted.Dissatisfied * cases,
            Solved = counted.Solved * cases,
            Repeated = counted.Repeated * cases,
        };
    }

    private static double? Hours(int? minutes) =>
        minutes is null ? null : (double)Math.Round(minutes.Value / 60m, 2, MidpointRounding.AwayFromZero);
}
