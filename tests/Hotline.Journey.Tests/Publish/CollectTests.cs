using Azure.Data.Tables;

namespace Hotline.Journey.Tests.Publish;

/// <summary>What reports are made of follows the cases, however late they change.</summary>
public sealed class CollectTests
{
    [Fact]
    public async Task Change_OfACaseOfAnOlderMonth_HasThatMonthCollectedAgain()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.RatedAsync("dissatisfied");
        var evaluator = await city.AsAsync(Staff.Evaluator);
        (await evaluator.PostAsync("api/reports/collect")).Good();
        (await AnsweredInMarchAsync()).ShouldBe("1");

        city.MoveTo("2026-06-10 10:00");
        evaluator = await city.AsAsync(Staff.Evaluator);
        (await filed.ByCitizenAsync("reopen", new { reason = "又坏了。" })).Good();
        (await evaluator.GetAsync("api/reports/check/2026-03")).Good()["differing"].ShouldBe("1");
        (await evaluator.PostAsync("api/reports/collect")).Good();

        (await AnsweredInMarchAsync()).ShouldBe("0");
        (await evaluator.GetAsync("api/reports/check/2026-03")).Good()["differing"].ShouldBe("0");
        await city.DisposeAsync();

        async Task<string?> AnsweredInMarchAsync() =>
            (await evaluator.GetAsync("api/reports?period=2026-03&by=channel")).Good()["report.total.now.tally.answered"];
    }

    /// <summary>Somebody who can write to the tables betters a rating where figures are counted from, and not in the case.</summary>
    [Fact]
    public async Task Check_OfARowThatIsNotAsItsCase_NamesIt()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.RatedAsync("dissatisfied");
        var evaluator = await city.AsAsync(Staff.Evaluator);
        var table = new TableServiceClient(city.ConnectionString).GetTableClient("Listings");
        foreach (var row in (await StorageSnapshot.RowsAsync(city.ConnectionString, "Listings")).Select(each => each.Row)
            .Where(each => each.GetString("Shown")?.Contains("dissatisfied", StringComparison.Ordinal) == true))
        {
            row["Shown"] = row.GetString("Shown").Replace("dissatisfied", "satisfied", StringComparison.Ordinal);
            await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
        }

        (await evaluator.PostAsync("api/reports/collect")).Good();

        (await evaluator.GetAsync("api/reports/check/2026-03")).Good()["differing"].ShouldBe("0");
        var check = (await evaluator.GetAsync("api/reports/check/2026-03?cases=true")).Good();

        check.List("examples").Single().GetString().ShouldBe(filed.Reference);
        await city.DisposeAsync();
    }
}
