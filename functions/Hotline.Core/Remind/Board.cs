namespace Hotline.Core.Remind;

/// <summary>How the service stands at a moment (UTC): the supervisor's live board. Days are the city's.</summary>
public sealed record Board(
    DateTimeOffset At,
    BoardFigures Total,
    IReadOnlyList<BoardLine> Departments,
    IReadOnlyList<BoardLine> Districts,
    IReadOnlyList<BoardDay> Trend);

/// <param name="AtDesk">Waiting at the dispatch desk.</param>
public sealed record BoardFigures(long ReceivedToday, long AnsweredToday, long Open, BoardCount DueToday, BoardCount Overdue, BoardCount AtDesk);

/// <summary>One department or district; what is not counted for it is null.</summary>
public sealed record BoardLine(string Id, long Open, long? ReceivedToday, long? AnsweredToday, BoardCount? DueToday, BoardCount? Overdue);

/// <summary>A number of rows that were read; <paramref name="AndMore"/> when there are more than are read for a board.</summary>
public sealed record BoardCount(int Number, bool AndMore)
{
    public static BoardCount Sum(IEnumerable<BoardCount> counts) =>
        counts.Aggregate(new BoardCount(0, false), (sum, each) => new(sum.Number + each.Number, sum.AndMore || each.AndMore));
}

/// <summary>How many cases came on one of the city's days.</summary>
public sealed record BoardDay(DateOnly Day, long Received);
