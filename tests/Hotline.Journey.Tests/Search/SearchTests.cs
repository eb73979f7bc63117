namespace Hotline.Journey.Tests.Search;

public sealed class SearchTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Search_ForWordsInEitherScript_FindsTheCaseAndMarksThem()
    {
        var filed = await city.RoutedAsync(AComplaint.WithoutAName("学校门口的斑马线磨没了，孩子过马路很危险。"));
        await city.IndexAsync();

        var found = (await SearchAsync(Staff.Operator, new { text = "斑馬線 馬路" })).Good();

        found["total"].ShouldBe("1");
        var hit = found.List("cases").ShouldHaveSingleItem();
        hit.GetProperty("reference").GetString().ShouldBe(filed.Reference);
        hit.GetProperty("snippet").EnumerateArray().Where(part => part.GetProperty("hit").GetBoolean())
            .Select(part => part.GetProperty("text").GetString()).ShouldBe(["斑马线", "马路"]);
    }

    private async Task<ApiAnswer> SearchAsync(string account, object query) => await (await city.AsAsync(account)).PostAsync("api/search", query);
}
