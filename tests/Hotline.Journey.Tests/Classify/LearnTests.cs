using Hotline.Core.Cases;
using Hotline.Core.Classify;

namespace Hotline.Journey.Tests.Classify;

/// <summary>The desk teaches: what it decides about a wording nobody foresaw, the service knows the next morning.</summary>
public sealed class LearnTests
{
    private const int Enough = 6;
    private const double HeldOut = 0.25;
    private static readonly string[] Places = ["桥头", "巷尾", "坡上", "渡口", "院里", "山脚", "河东", "集市"];
    private static readonly string[] Ends = ["劳驾瞧瞧", "已经三回了", "大伙儿很急", "不知找谁", "昨夜开始的", "盼回音"];

    [Fact]
    public async Task OddWording_DecidedByTheDesk_IsUnderstoodTheNextDay_AndForgottenByARollback()
    {
        var city = await RunningCity.StartAsync();
        var first = await city.RoutedAsync(Odd("村口", "先问一声"));
        var former = (await first.ReadByStaffAsync(Staff.Operator))["classification.by"]!;
        (await first.ReadByStaffAsync(Staff.Operator)).Find("department").ShouldBeNull();
        await CorrectEnoughAsync(city);

        city.MoveTo("2026-03-05 02:31");
        var administrator = await city.AsAsync(Staff.Administrator);
        var models = await Eventually.GetAsync(
            () => administrator.GetAsync("api/models"), answer => answer.Good().Find("latestLearning") is not null, answer => answer.Text);
        models["latestLearning.outcome"].ShouldBe("promoted", models.Text);

        // By half a minute later every instance has looked.
        city.MoveTo("2026-03-05 09:01");
        var learned = await (await city.RoutedAsync(Odd("镇西", "请来人"))).ReadByStaffAsync();
        learned["classification.category"].ShouldBe("urban.water.supply");
        learned["department.id"].ShouldBe("water-affairs");
        learned["classification.by"].ShouldBe(models["latestLearning.challenger"]);
        learned["classification.by"].ShouldNotBe(former);

        administrator = await city.AsAsync(Staff.Administrator);
        (await administrator.PostAsync($"api/models/{former}/activate")).Good()["before"].ShouldBe(learned["classification.by"]);
        city.MoveTo("2026-03-05 09:02");
        var again = await (await city.RoutedAsync(Odd("镇北", "请来人"))).ReadByStaffAsync(Staff.Operator);
        again["classification.by"].ShouldBe(former);
        again.Find("department").ShouldBeNull();

        // The same examples are not judged a second time: the administrator's decision stands.
        city.MoveTo("2026-03-06 02:31");
        await Eventually.BeAsync(async () => await Remind.TimerStates.LastRoundAsync(city, "LearnFromPeopleTimer") > RunningCity.Start.AddDays(1.5));
        (await (await city.AsAsync(Staff.Administrator)).GetAsync("api/models")).Good()["inUse"].ShouldBe(former);
        await city.DisposeAsync();
    }

    /// <summary>Until enough cases are held out by their references, which are random, and twice as many are not.</summary>
    private static async Task CorrectEnoughAsync(RunningCity city)
    {
        var (heldOut, learned) = (0, 0);
        while (heldOut < Enough || learned < 2 * Enough)
        {
            var filed = await Task.WhenAll(Enumerable.Range(heldOut + learned, Places.Length).Select(at => CorrectAsync(city, at)));
            heldOut += filed.Count(reference => LearnedExamples.IsHeldOut(reference, HeldOut));
            learned += filed.Count(reference => !LearnedExamples.IsHeldOut(reference, HeldOut));
        }
    }

    private static async Task<Reference> CorrectAsync(RunningCity city, int at)
    {
        var filed = await city.RoutedAsync(Odd(Places[at % Places.Length], Ends[at % Ends.Length]));
        (await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "water-affairs", category = "urban.water.supply" })).Good();
        return Reference.Parse(filed.Reference);
    }

    private static AComplaint Odd(string place, string end) => new() { Text = $"{place}的咕噜塔又哑了，{end}。" };
}
