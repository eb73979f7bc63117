using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>Gives account of a period from the departments' lists.</summary>
public sealed class PeriodAccounts(PeriodCases cases, CityPolicy policy, WorkingCalendar calendar)
{
    public async Task<PeriodAccount> OfAsync(DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var departments = new Dictionary<string, PeriodLine>();
        var channels = new Dictionary<string, PeriodLine>();
        var late = new List<LateCase>();
        await foreach (var listing in cases.BetweenAsync(from, to, cancellation))
        {
            var line = LineOf(listing);
            Add(departments, listing.List, line);
            Add(channels, EnumText.Of(listing.Channel), line);
            if (IsLate(listing) && late.Count < policy.Supervision.Bulletins.LateCasesListed)
            {
                late.Add(new(
                    listing.Reference, listing.List, listing.Category, listing.Channel, listing.Due, listing.AnsweredAt, listing.Returns, listing.Extensions));
            }
        }

        return new(
            from,
            to,
            departments.Values.Aggregate(new PeriodLine("", new Tally(), 0, 0, 0), (sum, line) => sum + line),
            [.. policy.Departments.All.Where(each => departments.ContainsKey(each.Id)).Select(each => departments[each.Id])],
            [.. Enum.GetValues<Channel>().Select(EnumText.Of).Where(channels.ContainsKey).Select(key => channels[key])],
            late);
    }

    private static void Add(Dictionary<string, PeriodLine> lines, string key, PeriodLine line) =>
        lines[key] = lines.TryGetValue(key, out var sum) ? sum + line : line with { Key = key };

    private static bool IsLate(Listing listing) => listing.AnsweredAt is null || listing.InTime == false;

    private PeriodLine LineOf(Listing listing) => new(
        listing.List,
        Tally.Of(CountedCase.Of(listing, calendar)),
        listing.Urged ? 1 : 0,
        listing.Supervised ? 1 : 0,
        listing.Returns > 0 ? 1 : 0);
}
