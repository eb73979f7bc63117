using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Tests.Builders;

/// <summary>Counted months that are just there, for the arithmetic that is done on them; how they are kept is tested on real storage.</summary>
internal sealed class CountedMonthsInMemory(IEnumerable<CountedCase> cases) : ICountedMonths
{
    private readonly Dictionary<Month, CountedMonth> _months = cases.GroupBy(each => Month.Of(each.Day))
        .ToDictionary(month => month.Key, month => CountedMonth.Of(month.Key, DateTimeOffset.UnixEpoch, month));

    public Task<IReadOnlyDictionary<Month, string>> MarksAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<Month, string>>(_months.Keys.ToDictionary(month => month, _ => ""));

    public Task<CountedMonth?> FindAsync(Month month, CancellationToken cancellation) => Task.FromResult<CountedMonth?>(_months[month]);

    public Task PutAsync(CountedMonth month, CancellationToken cancellation) => throw new NotSupportedException();

    public Task PutPublishedAsync(CountedMonth month, int revision, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<CountedMonth?> FindPublishedAsync(Month month, int revision, CancellationToken cancellation) => throw new NotSupportedException();
}
