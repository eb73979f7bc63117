namespace Hotline.Core.Publish.Reports;

/// <summary>
/// Exact quantiles of very many times in two readings: the first counts them in coarse steps, which tells in which step a quantile
/// lies; the second keeps the times of those steps only. Coarse counts of two groups add up to those of both.
/// </summary>
internal sealed class Quantiles
{
    /// <summary>64 minutes: a step holds few enough to be sorted.</summary>
    private const int StepBits = 6;

    /// <summary>More than a year of working time; whatever took longer is in the last step.</summary>
    private const int Steps = 4096;

    private readonly int[] _coarse = new int[Steps];
    private Found? _median;
    private Found? _p90;

    public int? Median => _median?.Value;

    public int? P90 => _p90?.Value;

    /// <summary>In the first reading.</summary>
    public void Count(int minutes) => _coarse[StepOf(minutes)]++;

    public void Add(Quantiles other)
    {
        for (var step = 0; step < Steps; step++)
        {
            _coarse[step] += other._coarse[step];
        }
    }

    /// <summary>Between the readings.</summary>
    public void Locate()
    {
        var count = _coarse.Sum();
        _median = Located((count + 1) / 2);
        _p90 = Located((int)(((9L * count) + 9) / 10));
    }

    /// <summary>In the second reading.</summary>
    public void Keep(int minutes)
    {
        var step = StepOf(minutes);
        _median?.Keep(step, minutes);
        _p90?.Keep(step, minutes);
    }

    private static int StepOf(int minutes) => Math.Min(minutes >> StepBits, Steps - 1);

    /// <summary>The step in which the time of that rank lies, counted from 1; null without any.</summary>
    private Found? Located(int rank)
    {
        var before = 0;
        for (var step = 0; step < Steps; step++)
        {
            if (before + _coarse[step] >= rank && rank > 0)
            {
                return new(step, rank - before - 1, _coarse[step]);
            }

            before += _coarse[step];
        }

        return null;
    }

    private sealed class Found(int step, int index, int count)
    {
        private readonly List<int> _kept = new(count);

        public int Value
        {
            get
            {
                _kept.Sort();
                return _kept[index];
            }
        }

        public void Keep(int ofStep, int minutes)
        {
            if (ofStep == step)
            {
                _kept.Add(minutes);
            }
        }
    }
}
