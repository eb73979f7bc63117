using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;

namespace Hotline.Benchmarks.Reports;

/// <summary>Counted cases of whole years, the same at every run: few departments and categories have most of them, as in life.</summary>
internal sealed class SyntheticMonths(CityPolicy policy)
{
    private const int Months = 12;

    private readonly Random _random = new(20110415);
    private readonly string[] _departments = [.. policy.Departments.All.Select(department => department.Id)];
    private readonly string[] _categories = [.. policy.Categories.Leaves.Select(category => category.Id)];
    private readonly string[] _districts = [.. policy.City.Districts.Select(district => district.Id)];

    public IEnumerable<CountedMonth> Of(int year, int cases) => Enumerable.Range(1, Months).Select(number =>
    {
        var month = new Month(year, number);
        return CountedMonth.Of(month, DateTimeOffset.UnixEpoch, Enumerable.Range(0, cases / Months).Select(_ => One(month)));
    });

    private CountedCase One(Month month)
    {
        var day = month.First.AddDays(_random.Next(month.Last.Day));
        var answered = _random.NextDouble() < 0.96;
        var rated = answered && _random.NextDouble() < 0.4;
        return new()
        {
            Reference = Reference.New(day),
            Day = day,
            Department = Skewed(_departments),
            Category = Skewed(_categories),
            District = Skewed(_districts),
            Channel = Skewed(Enum.GetValues<Channel>()),
            Kind = Skewed(Enum.GetValues<CaseKind>()),
            Urgency = Skewed(Enum.GetValues<Urgency>()),
            Answered = answered,
            InTime = answered && _random.NextDouble() < 0.9,
            ResponseMinutes = answered ? (int)Math.Min(100_000, -Math.Log(1 - _random.NextDouble()) * 1200) : null,
            Satisfaction = rated ? Skewed(Enum.GetValues<Satisfaction>()) : null,
            Solved = rated ? _random.NextDouble() < 0.7 : null,
            RatedBy = rated ? RatingSource.Web : null,
            Extensions = _random.NextDouble() < 0.08 ? 1 : 0,
            Returns = _random.NextDouble() < 0.05 ? 1 : 0,
            Reopened = _random.NextDouble() < 0.03 ? 1 : 0,
        };
    }

    private T Skewed<T>(IReadOnlyList<T> values) => values[(int)(values.Count * Math.Pow(_random.NextDouble(), 2))];
}
