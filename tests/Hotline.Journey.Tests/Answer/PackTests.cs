using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Hotline.Functions.Publish;

namespace Hotline.Journey.Tests.Answer;

/// <summary>The pack of a coordination meeting (text 4).</summary>
public sealed class PackTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Compile_CasesOfAnAgenda_SetsEachOutInItsOrderWithoutContacts()
    {
        var (first, second) = (await city.RoutedAsync(), await city.RoutedAsync(new AComplaint { Text = Sentences.DarkLane }));
        var supervisor = await city.AsAsync(Staff.Supervisor);
        var agenda = new { title = "供水照明协调会", cases = new[] { second.Reference, first.Reference } };

        var page = await supervisor.With("Accept", "text/html").PostAsync("api/agenda-packs", agenda);
        var file = await supervisor.With("Accept", PrintDocx.MediaType).PostAsync("api/agenda-packs", agenda);
        var json = await supervisor.PostAsync("api/agenda-packs", agenda);

        page.Good().Text.ShouldContain(Sentences.DarkLane);
        page.Text.IndexOf(second.Reference, StringComparison.Ordinal).ShouldBeLessThan(page.Text.IndexOf(first.Reference, StringComparison.Ordinal));
        page.Text.ShouldNotContain("139 0000 0001");
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Good().Bytes), isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).ShouldBeEmpty();
        json.Good().List("cases").Select(one => one.GetProperty("reference").GetString()).ShouldBe([second.Reference, first.Reference]);
    }

    [Fact]
    public async Task Compile_WithAnUnknownCase_IsRefusedAsAWhole()
    {
        var known = await city.RoutedAsync();

        var answer = await (await city.AsAsync(Staff.Supervisor)).PostAsync(
            "api/agenda-packs", new { title = "协调会", cases = new[] { known.Reference, "261122-0000-0000" } });

        answer["errorCode"].ShouldBe("case-not-found");
    }

    [Fact]
    public async Task Compile_WithoutTitleOrCases_IsToldBoth() =>
        (await (await city.AsAsync(Staff.Supervisor)).PostAsync("api/agenda-packs", new { })).Faults.ShouldBe(["title:required", "cases:required"], ignoreOrder: true);
}
