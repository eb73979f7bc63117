using System.Text.RegularExpressions;

namespace Hotline.Journey.Tests.BadInput;

public sealed partial class BadInputTests(BrokenCity city) : IClassFixture<BrokenCity>
{
    public static TheoryData<string> Names => [.. BadRequests.All.Select(request => request.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Send_BadRequest_NamesEveryFaultInTheCallersLanguageAndChangesNothing(string name)
    {
        var request = BadRequests.All.Single(each => each.Name == name);
        var before = await StorageSnapshot.OfAsync(city.City.ConnectionString);

        var chinese = await request.Send(city, city.City.Anyone);
        var english = await request.Send(city, city.City.Anyone.With("Accept-Language", "en-GB, fr;q=0.5"));

        foreach (var answer in new[] { chinese, english })
        {
            ((int)answer.Status).ShouldBe(request.Status, answer.ToString());
            answer["errorCode"].ShouldBe(request.ErrorCode);
            answer["status"].ShouldBe($"{request.Status}");
            answer["type"].ShouldBe($"/problems/{request.ErrorCode}");
            answer.Faults.Order().ShouldBe(request.Faults.Order());
            answer.MediaType.ShouldBe("application/problem+json");
        }

        Words(chinese).ShouldAllBe(words => Chinese().IsMatch(words));
        Words(english).ShouldAllBe(words => !Chinese().IsMatch(words));
        chinese.Response.Content.Headers.ContentLanguage.ShouldBe(["zh-Hans"]);
        english.Response.Content.Headers.ContentLanguage.ShouldBe(["en"]);
        (await StorageSnapshot.OfAsync(city.City.ConnectionString)).Except(before).ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_WrongVerb_NamesTheRightOnes()
    {
        var answer = await city.City.Anyone.GetAsync("api/complaints");

        answer.Response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Fact]
    public async Task Read_UnknownCaseAndWrongCode_AreNotToldApart()
    {
        var unknown = await city.City.Anyone.WithCode("AAAAAAAAAA").ReadAsync("260304-0000-0000");
        var wrong = await city.City.Anyone.WithCode("AAAAAAAAAA").ReadAsync(city.Filed.Reference);

        wrong.Text.ShouldBe(unknown.Text);
    }

    [Fact]
    public async Task Send_InTraditionalChinese_IsAnsweredInIt()
    {
        var answer = await city.City.Anyone.With("Accept-Language", "zh-TW").GetAsync("api/nothing-here");

        answer.Response.Content.Headers.ContentLanguage.ShouldBe(["zh-Hant"]);
    }

    [Fact]
    public async Task Submit_PdfCalledAPicture_IsTakenForWhatItIs()
    {
        var own = await RunningCity.StartAsync();

        var filed = await own.FileAsync(new AComplaint { Files = [AFile.Pdf("scan.png") with { ContentType = "image/png" }] });

        var attachment = (await filed.ReadByCitizenAsync()).List("attachments").Single();
        attachment.GetProperty("contentType").GetString().ShouldBe("application/pdf");
        (await filed.Citizen.GetAsync($"api/cases/{filed.Reference}/attachments/{attachment.GetProperty("id").GetString()}")).MediaType.ShouldBe("application/pdf");
        await own.DisposeAsync();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("open-%01%27%20or%20PartitionKey%20ne%20%27")]
    [InlineData("open-%EF%BF%BF")]
    public async Task Read_WorkListWithAForgedContinuation_GivesAPageOfThatListOnly(string continuation)
    {
        var answer = await (await city.City.AsAsync(Staff.Water)).GetAsync($"api/departments/water-affairs/worklist?continuation={continuation}");

        answer.Good().List("cases").Select(entry => entry.GetProperty("reference").GetString()).ShouldBeSubsetOf([city.Filed.Reference]);
    }

    private static IEnumerable<string> Words(ApiAnswer problem) =>
        problem.List("errors").Select(error => error.GetProperty("message").GetString()!).Append(problem["title"]!);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chinese();
}
