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
        var sent =
            from at in Enumerable.Range(1, MostRequests)
            from moment in Enum.GetValues<KillMoment>()
            select SendUntilAcknowledgedAsync(at, moment);

        var outcomes = await Task.WhenAll(sent);

        outcomes.ShouldContain(outcome => outcome.Died);
        outcomes[^1].Died.ShouldBeFalse();
        foreach (var reference in outcomes.SelectMany(outcome => outcome.Meeting.References()))
        {
            await Eventually.BeAsync(async () => (await fragile.ListedAsync(reference)).Count == 1);
            await fragile.IsWholeAsync(reference);
        }

        var stored = (await StorageSnapshot.RowsAsync(fragile.City.ConnectionString)).Where(row => row is { Table: "Cases", Row.RowKey: "case" });
        const int before = 1;
        stored.Count().ShouldBe(before + ((1 + outcomes.Length) * 3));
    }

    private async Task<(ApiAnswer Meeting, bool Died)> SendUntilAcknowledgedAsync(int at, KillMoment moment)
    {
        var clerk = await fragile.City.AsAsync(Staff.Clerk);
        var body = Meetings.Body($"第{at}次{moment}");
        var first = await clerk.With(FaultInjector.Header, $"{at} {moment}").PostAsync("api/meetings", body);
        return first.Status == HttpStatusCode.Created ? (first, false) : ((await clerk.PostAsync("api/meetings", body)).Good(), true);
    }
}
