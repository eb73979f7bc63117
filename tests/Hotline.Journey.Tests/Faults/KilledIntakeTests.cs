namespace Hotline.Journey.Tests.Faults;

public sealed class KilledIntakeTests(FragileCity fragile) : IClassFixture<FragileCity>
{
    private const int MostRequests = 8;

    [Fact]
    public async Task Submit_KilledAnywhereAndSentAgain_IsOneCaseThatReachesItsDepartment()
    {
        var sent =
            from at in Enumerable.Range(1, MostRequests)
            from moment in Enum.GetValues<KillMoment>()
            select SendUntilAcknowledgedAsync(at, moment);

        var outcomes = await Task.WhenAll(sent);

        outcomes.ShouldContain(outcome => outcome.Died);
        outcomes[^1].Died.ShouldBeFalse();
        foreach (var (filed, _) in outcomes)
        {
            await filed.IsListedAsync();
            await fragile.IsWholeAsync(filed.Reference);
            (await fragile.FindAsync(filed.Reference)).State.Version.ShouldBe(3);
        }

        var stored = (await StorageSnapshot.RowsAsync(fragile.City.ConnectionString)).Where(row => row is { Table: "Cases", Row.RowKey: "case" });
        var before = 1;
        stored.Count().ShouldBe(outcomes.Length + before);
    }

    private async Task<(FiledCase Filed, bool Died)> SendUntilAcknowledgedAsync(int at, KillMoment moment)
    {
        var complaint = new AComplaint { Files = [AFile.Jpeg()] };
        var caller = fragile.City.Anyone.With("Idempotency-Key", $"{at} {moment}");
        var first = await caller.With(FaultInjector.Header, $"{at} {moment}").SubmitAsync(complaint);
        return first.Status == HttpStatusCode.Created
            ? (FiledCase.Of(fragile.City, first), false)
            : (FiledCase.Of(fragile.City, await caller.SubmitAsync(complaint)), true);
    }
}
