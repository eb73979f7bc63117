using System.Globalization;
using CsvHelper;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Search;

namespace Hotline.Benchmarks.Matching;

/// <summary>An event as two people tell it, each in their own words, from one address; made up for this.</summary>
internal sealed record SameEvent(string Address, string One, string Another, CaseDocument Told);

/// <summary>Events of our own, the first telling of each of which is put among the cases.</summary>
internal sealed class SameEvents
{
    private int _next;

    private SameEvents(IReadOnlyList<SameEvent> all) => All = all;

    public IReadOnlyList<SameEvent> All { get; }

    public static SameEvents Read(CityPolicy policy, DateTimeOffset now)
    {
        using var csv = new CsvReader(File.OpenText(Path.Combine(AppContext.BaseDirectory, "Matching", "same-events.csv")), CultureInfo.InvariantCulture);
        var events = new List<SameEvent>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var (address, one) = (csv.GetField("address")!, csv.GetField("one")!);
            var at = now.AddDays(-1 - (events.Count % 10));
            var told = new CaseDocument
            {
                Reference = Reference.New(DateOnly.FromDateTime(at.UtcDateTime)),
                Version = 4,
                Status = CaseStatus.Routed,
                Channel = Channel.Web,
                ReceivedAt = at,
                Department = policy.Departments.All[0].Id,
                FirstContact = "citizen",
                Text = one,
                Address = address,
            };
            events.Add(new(address, one, csv.GetField("another")!, told));
        }

        return new(events);
    }

    public RepeatedCase WithTheAddress() => Of(Next(), one => new { text = one.Another, place = new { address = one.Address } });

    public RepeatedCase WithTheAddressSaid() => Of(Next(), one => new { text = $"{one.Address}，{one.Another}" });

    private static RepeatedCase Of(SameEvent one, Func<SameEvent, object> body) => new(body(one), one.Told.Reference.ToString());

    private SameEvent Next() => All[_next++ % All.Count];
}
