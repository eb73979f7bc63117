using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Search;

namespace Hotline.Core.Remind;

/// <summary>
/// Counts for the live board. What is received and open comes from the search index in memory; what is due or answered from one page
/// of each department's list, so that a board costs two storage requests a department and one for the desk, however many cases there
/// are. One that was made within the last seconds is shown again, however many walls show it.
/// </summary>
public sealed class ReadBoardHandler(IListings listings, ICaseIndex index, CityPolicy policy, WorkingCalendar calendar, TimeProvider time) : IDisposable
{
    /// <summary>Rows that one page of a list may have; whoever has more due is told "and more".</summary>
    private const int MostRows = 1000;

    private const int TrendDays = 14;

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    private static readonly CaseStatus[] Open = [.. Enum.GetValues<CaseStatus>().Where(status => status.IsOpen())];

    private readonly SemaphoreSlim _one = new(1, 1);
    private Board? _last;

    public async Task<Board> HandleAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            var now = time.GetUtcNow();
            if (_last is null || now - _last.At > Fresh)
            {
                _last = await CountAsync(now, cancellation);
            }

            return _last;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<Board> CountAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var today = calendar.LocalDate(now);
        var departments = await Task.WhenAll(policy.Departments.All.Select(department => DepartmentAsync(department.Id, now, cancellation)));
        var districts = new List<BoardLine>();
        foreach (var district in policy.City.Districts)
        {
            districts.Add(new(
                district.Id,
                await TotalAsync(query => query with { District = district.Id, Statuses = Open }, cancellation),
                await ReceivedAsync(today, query => query with { District = district.Id }, cancellation),
                AnsweredToday: null,
                DueToday: null,
                Overdue: null));
        }

        var trend = new List<BoardDay>();
        for (var day = today.AddDays(1 - TrendDays); day <= today; day = day.AddDays(1))
        {
            trend.Add(new(day, await ReceivedAsync(day, query => query, cancellation)));
        }

        var total = new BoardFigures(
            trend[^1].Received,
            departments.Sum(line => line.AnsweredToday!.Value),
            await TotalAsync(query => query with { Statuses = Open }, cancellation),
            BoardCount.Sum(departments.Select(line => line.DueToday!)),
            BoardCount.Sum(departments.Select(line => line.Overdue!)),
            Counted(await PageAsync(new(CityPolicy.Desk, Answered: false, DateTimeOffset.MinValue, DateTimeOffset.MaxValue), cancellation)));
        return new(now, total, departments, districts, trend);
    }

    private async Task<BoardLine> DepartmentAsync(string department, DateTimeOffset now, CancellationToken cancellation)
    {
        var (morning, midnight) = Span(calendar.LocalDate(now));
        var due = await PageAsync(new(department, Answered: false, DateTimeOffset.MinValue, midnight), cancellation);
        var answered = await PageAsync(new(department, Answered: true, morning, midnight), cancellation);
        var running = due.Where(row => row.Status != CaseStatus.AwaitingCitizen).ToList();
        return new(
            department,
            await TotalAsync(query => query with { Department = department, Statuses = Open }, cancellation),
            ReceivedToday: null,
            answered.Count(row => row.For == ListedFor.Handling),
            new(running.Count(row => row.Due >= now), due.Count == MostRows),
            new(running.Count(row => row.Due < now), due.Count == MostRows));
    }

    private Task<IReadOnlyList<Listing>> PageAsync(ListingSpan span, CancellationToken cancellation) =>
        listings.PageAsync(span, after: null, MostRows, cancellation);

    private static BoardCount Counted(IReadOnlyList<Listing> rows) => new(rows.Count, rows.Count == MostRows);

    private Task<long> ReceivedAsync(DateOnly day, Func<SearchQuery, SearchQuery> narrow, CancellationToken cancellation)
    {
        var (from, until) = Span(day);
        return TotalAsync(query => narrow(query) with { From = from, Until = until }, cancellation);
    }

    private async Task<long> TotalAsync(Func<SearchQuery, SearchQuery> narrow, CancellationToken cancellation) =>
        (await index.SearchAsync(narrow(new() { Scope = SearchScope.Everything, Take = 1 }), cancellation)).Total;

    private (DateTimeOffset From, DateTimeOffset Until) Span(DateOnly day) =>
        (calendar.At(day, TimeOnly.MinValue), calendar.At(day.AddDays(1), TimeOnly.MinValue));
}
