using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Hotline.Language.Search;

/// <summary>
/// What a text is indexed under: each unit, and each pair of neighbouring ideographs in the place of the first, since single ideographs
/// are in nearly every text and would be slow to look for.
/// </summary>
internal sealed class IndexTerms : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly IReadOnlyList<TextUnit> _units;
    private int _next;
    private bool _pairIsNext;

    public IndexTerms(string text)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _units = UnitReader.Read(text);
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_pairIsNext)
        {
            _pairIsNext = false;
            _term.Append(_units[_next - 1].Term).Append(_units[_next].Term);
            _increment.PositionIncrement = 0;
            return true;
        }

        if (_next == _units.Count)
        {
            return false;
        }

        var unit = _units[_next];
        _term.Append(unit.Term);
        _increment.PositionIncrement = _next == 0 ? unit.Position + 1 : unit.Position - _units[_next - 1].Position;
        _next++;
        _pairIsNext = _next < _units.Count && ArePair(unit, _units[_next]);
        return true;
    }

    public static bool ArePair(TextUnit one, TextUnit next) => one.IsIdeograph && next.IsIdeograph && next.Position == one.Position + 1;

    public override void Reset()
    {
        base.Reset();
        _next = 0;
        _pairIsNext = false;
    }
}
