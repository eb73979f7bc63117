using System.Text.Json;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Core.Route;
using Hotline.Journey.Tests.Intake;

namespace Hotline.Journey.Tests.Faults;

public sealed class KilledMeetingTests(FragileCity fragile) : IClassFixture<FragileCity>
{
    /// <summary>A message and a case for each of three items, the meeting, and looking for it before.</summary>
    private const int MostRequests = 10;

    [Fact]
    public async Task Enter_KilledAnywhereAndSentAgain_IsOneMeetingWithAllItsItems()
    {
        // The table of meetings is made at its first use.
        await fragile.City.EnterMeetingAsync("第0次");
        var before = await ItemsAsync();
        var sent =
            from at in Enumerable.Range(1, MostRequests)
            from moment in Enum.GetValues<KillMoment>()
            select SendUntilAcknowledgedAsync(at, moment);

        var outcomes = await Task.WhenAll(sent);

        outcomes.ShouldContain(outcome => outcome.Died);
        outcomes[^1].Died.ShouldBeFalse();
        foreach (var reference in outcomes.SelectMany(outcome => outcome.Meeting.References()))
        {
            // Some are with a co-handler too.
            var rows = Listing.Of(await fragile.FindAsync(reference)).Count;
            await Eventually.BeAsync(async () => (await fragile.ListedAsync(reference)).Count == rows);
            await fragile.IsWholeAsync(reference);
        }

        (await ItemsAsync()).Count.ShouldBe(before.Count + (outcomes.Length * 3));
    }

    [Fact]
    public async Task Route_ItemsWhoseMeetingWasNeverCommitted_AreNotListed()
    {
        await fragile.City.EnterMeetingAsync("第20次");
        var before = await ItemsAsync();
        // Looking for the meeting, a message and a case for each of the three items: the eighth request commits the meeting.
        var killed = (await fragile.City.AsAsync(Staff.Clerk)).With(FaultInjector.Header, $"8 {KillMoment.BeforeSending}");
        (await killed.PostAsync("api/meetings", Meetings.Body("第21次"))).Status.ShouldBe(HttpStatusCode.InternalServerError);

        var orphans = (await ItemsAsync()).Except(before).ToList();

        orphans.Count.ShouldBe(3);
        foreach (var orphan in orphans)
        {
            await Should.ThrowAsync<CaseNotYetStoredException>(
                fragile.City.Host.Get<RouteCaseHandler>().HandleAsync(new RoutingDue(orphan, 2), CancellationToken.None));
            (await fragile.ListedAsync(orphan.ToString())).ShouldBeEmpty();
        }
    }

    private async Task<IReadOnlyList<Reference>> ItemsAsync() =>
    [
        .. (await StorageSnapshot.RowsAsync(fragile.City.ConnectionString))
            .Where(row => row is { Table: "Cases", Row.RowKey: "case" })
            .Select(row => JsonSerializer.Deserialize<CaseState>(row.Row.GetString("State"), CoreJson.Options)!)
            .Where(state => state.Channel == Channel.Meeting)
            .Select(state => state.Reference),
    ];

    private async Task<(ApiAnswer Meeting, bool Died)> SendUntilAcknowledgedAsync(int at, KillMoment moment)
    {
        var clerk = await fragile.City.AsAsync(Staff.Clerk);
        var body = Meetings.Body($"第{at}次{moment}");
        var first = await clerk.With(FaultInjector.Header, $"{at} {moment}").PostAsync("api/meetings", body);
        return first.Status == HttpStatusCode.Created ? (first, false) : ((await clerk.PostAsync("api/meetings", body)).Good(), true);
    }
}
