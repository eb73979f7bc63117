namespace Hotline.Journey.Tests.Faults;

public sealed class DuePromiseTests(FragileCity fragile) : IClassFixture<FragileCity>
{
    [Fact]
    public async Task Answer_KilledBetweenCaseAndLists_IsListedRightOnceThePromiseComesDue()
    {
        var filed = await fragile.City.AcceptedAsync();
        var version = (await filed.ReadByStaffAsync()).Version;

        // Read, promise, commit; the fourth request would have moved the listing.
        var killed = (await fragile.City.AsAsync(Staff.Water)).With(FaultInjector.Header, "4 BeforeSending").AtVersion(version);
        var answer = await killed.PostAsync($"api/cases/{filed.Reference}/answer", new { answer = "已修好。" });

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        (await filed.StatusAsync()).ShouldBe("answered");
        (await fragile.City.WorkListAsync("water-affairs")).ShouldContain(filed.Reference);
        // Nobody helps: the message the dead process left comes due by itself.
        await Eventually.BeAsync(async () => !(await fragile.City.WorkListAsync("water-affairs")).Contains(filed.Reference));
        await fragile.IsWholeAsync(filed.Reference);
    }
}
