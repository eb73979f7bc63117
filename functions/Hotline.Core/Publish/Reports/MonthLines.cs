using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>The lines that the cases of a month belong to, numbered; found by the numbers of a case's value and of its ground of exclusion.</summary>
internal sealed class MonthLines
{
    private readonly ushort[] _value;
    private readonly ushort[] _ground;
    private readonly int[,] _numbers;
    private readonly List<LineKey> _keys = [];

    public MonthLines(CountedMonth month, ReportKeys keys)
    {
        var (values, grounds) = (month.Columns[keys.Attribute], month.Columns[CaseAttribute.Excluded]);
        (_value, _ground) = (values.Codes, grounds.Codes);
        _numbers = new int[values.Values.Length, grounds.Values.Length];
        foreach (var (value, text) in values.Values.Index())
        {
            foreach (var (ground, excluded) in grounds.Values.Index())
            {
                _numbers[value, ground] = NumberOf(new(keys.Of(text, month.Month), excluded is not null));
            }
        }
    }

    public IReadOnlyList<LineKey> Keys => _keys;

    public int Of(int row) => _numbers[_value[row], _ground[row]];

    public LineKey KeyOf(int row) => _keys[Of(row)];

    private int NumberOf(LineKey key)
    {
        if (_keys.IndexOf(key) is >= 0 and var known)
        {
            return known;
        }

        _keys.Add(key);
        return _keys.Count - 1;
    }
}
