using Hotline.Benchmarks.Running;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Benchmarks.Remind;

/// <summary>Cases that are due today, written by the app's own storage: with their events, and listed in their departments in turn.</summary>
internal sealed class DueCases(CountedApp app)
{
    private const int AtOnce = 8;
    private const string Category = "urban.water";

    public Task SeedAsync(int count, CancellationToken cancellation) => Parallel.ForEachAsync(
        Enumerable.Range(0, count),
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
        async (number, stop) =>
        {
            var due = Routed(number);
            if (!await app.Get<ICases>().AddAsync(due, stop))
            {
                throw new InvalidOperationException("The reference of a made-up case was taken.");
            }

            await app.Get<IListings>().MoveAsync(ListingChange.To(due.State.Reference, [], Listing.Of(due)), stop);
        });

    /// <summary>References are made of the number, so that none is there twice.</summary>
    private Case Routed(int number)
    {
        var clocks = app.Get<CityClocks>();
        var departments = app.Get<CityPolicy>().Departments.All;
        var at = DueMorning.Received;
        var made = Case.Receive(
            Reference.From(clocks.DayOf(at), number.ToString("x16", System.Globalization.CultureInfo.InvariantCulture)),
            Channel.Web,
            CaseKind.Request,
            new Submission { Text = "小区停水两天了，老人孩子都没水喝，请尽快恢复供水。" },
            "hash",
            Actor.Citizen,
            clocks.Dispatch(at),
            clocks.Answer(category: null, at),
            at);
        _ = made.Classify(new(Category, 0.9, CaseKind.Request, Urgency.Ordinary, "benchmark"), at).Value;
        var reason = new RoutingReason(Rule: null, new("因为", "因為", "because"));
        _ = made.Route(departments[number % departments.Count].Id, reason, clocks.Answer(category: null, at), at).Value;
        return made;
    }
}
