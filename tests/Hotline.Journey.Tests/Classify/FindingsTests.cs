namespace Hotline.Journey.Tests.Classify;

public sealed class FindingsTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Case_ReadByStaff_ShowsWhyItWasClassifiedSo()
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = "我要投诉：临湖区停水两天，自来水公司置之不理，老人孩子没水用。" });

        var seen = await filed.ReadByStaffAsync();
        var categories = seen.List("findings.categories");
        categories.Count.ShouldBe(3);
        categories[0].GetProperty("category").GetString().ShouldBe(seen["classification.category"]);
        categories[0].GetProperty("for").EnumerateArray().ShouldContain(phrase => phrase.GetString()!.Contains('水'));
        Words(seen, "findings.kindCues").ShouldContain("投诉");
        Words(seen, "findings.urgencyCues").ShouldContain("停水");
        seen["findings.sentiment"].ShouldBe("negative");
        Words(seen, "findings.sentimentCues").ShouldBe(["置之不理"]);
        Words(seen, "findings.places").ShouldBe(["临湖区"]);
        seen["findings.writing"].ShouldBe("simplified");
        seen.List("timeline").ShouldAllBe(entry => !entry.ToString().Contains("keyPhrases"));
    }

    [Fact]
    public async Task Case_ReadByItsCitizen_ShowsNoFindings()
    {
        var filed = await city.RoutedAsync();

        (await filed.ReadByCitizenAsync()).Text.ShouldNotContain("findings");
    }

    [Fact]
    public async Task TypedText_Previewed_IsUnderstoodWithoutACase()
    {
        var preview = (await (await city.AsAsync(Staff.Operator)).PostAsync("api/understand", new { text = Sentences.DarkLane })).Good();

        preview.List("categories")[0].GetProperty("id").GetString().ShouldBe("urban.light.street");
        preview["sure"].ShouldBe("True");
        Words(preview, "findings.keyPhrases").ShouldContain(phrase => phrase.Contains("路灯"));
    }

    [Fact]
    public async Task Preview_OfNothing_IsRefused_AndNotForCitizens()
    {
        (await (await city.AsAsync(Staff.Operator)).PostAsync("api/understand", new { txet = "x" })).Faults.ShouldBe(["text:required", "txet:unknown-field"], ignoreOrder: true);
        (await city.Anyone.PostAsync("api/understand", new { text = Sentences.NoWater })).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static List<string> Words(ApiAnswer answer, string path) => [.. answer.List(path).Select(word => word.GetString()!)];
}
