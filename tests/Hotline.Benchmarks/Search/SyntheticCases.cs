using System.Globalization;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Search;

namespace Hotline.Benchmarks.Search;

/// <summary>
/// As many cases as asked for, the same on every run: two or three example sentences of the demonstration city's categories, a made-up
/// street or estate, a made-up number, spread evenly over the days up to one.
/// </summary>
internal sealed class SyntheticCases(CityPolicy policy, DateTimeOffset until, int days)
{
    private const int Seed = 12345;
    private static readonly string[] Syllables = [.. "云湖松竹梅兰桂柏枫荷泉溪岭川岩峰晨曦星月锦绣华荣安康宁和顺昌".Select(c => $"{c}")];
    private static readonly string[] Kinds = ["路", "街", "巷", "小区", "花园", "新村"];

    private readonly Random _random = new(Seed);
    private readonly HashSet<Reference> _taken = [];
    private readonly Category[] _leaves = [.. policy.Categories.Leaves];
    private readonly string[] _departments = [.. policy.Departments.All.Select(department => department.Id)];

    public IEnumerable<CaseDocument> Take(int count)
    {
        for (var number = 0; number < count; number++)
        {
            yield return Make(until.AddMinutes(-(double)days * 24 * 60 * (count - number) / count));
        }
    }

    public static string CallerOf(int number) => string.Create(CultureInfo.InvariantCulture, $"synthetic-{number}");

    private CaseDocument Make(DateTimeOffset at)
    {
        var leaf = Any(_leaves);
        var address = $"{Any(policy.City.Districts).Name.ZhHans}{Any(Syllables)}{Any(Syllables)}{Any(Kinds)}{_random.Next(1, 400)}号";
        var sentences = Enumerable.Range(0, _random.Next(2, 4)).Select(turn => Any(turn == 0 ? leaf.Examples : Any(_leaves).Examples));
        return new()
        {
            Reference = NewReference(DateOnly.FromDateTime(at.UtcDateTime)),
            Version = 4,
            Status = Any([CaseStatus.Routed, CaseStatus.Accepted, CaseStatus.Answered, CaseStatus.Closed, CaseStatus.Closed, CaseStatus.Closed]),
            Channel = Any([Channel.Web, Channel.Call]),
            ReceivedAt = at,
            Department = Any(_departments),
            FirstContact = "citizen",
            District = policy.City.DistrictIn(address)?.Id,
            Category = leaf.Id,
            Kind = Any([CaseKind.Request, CaseKind.Complaint, CaseKind.Inquiry]),
            Caller = CallerOf(_random.Next(50_000)),
            Text = $"{address}：{string.Join('，', sentences)}。",
            Address = address,
        };
    }

    /// <summary>As storage refuses a reference that is taken.</summary>
    private Reference NewReference(DateOnly day)
    {
        var reference = Reference.New(day);
        while (!_taken.Add(reference))
        {
            reference = Reference.New(day);
        }

        return reference;
    }

    private T Any<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
