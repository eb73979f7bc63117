using System.Text;
using Hotline.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace Hotline.Functions.Tests.Http;

public sealed class BodyReaderTests
{
    private const string Boundary = "----fictitious";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON")]
    public async Task Json_AnObject_IsRead(string type) =>
        (await BodyReader.JsonAsync(ARequest.Holding("""{"text":"停水"}""", type), default)).Text("text").ShouldBe("停水");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"text\":\"x\"} and more")]
    [InlineData("{'text':'x'}")]
    public async Task Json_AnythingElse_IsNotJson(string body) => (await FaultAsync(ARequest.Holding(body))).ShouldBe("not-json");

    [Fact]
    public async Task Json_NestedWithoutEnd_IsNotJson() =>
        (await FaultAsync(ARequest.Holding(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))))).ShouldBe("not-json");

    [Fact]
    public async Task Json_BytesThatAreNoText_AreNotJson() =>
        (await FaultAsync(ARequest.Holding([.. "{\"text\":\""u8, 0xFF, 0xFE, .. "\"}"u8]))).ShouldBe("not-json");

    /// <summary>Half of a surrogate pair is legal JSON and no text.</summary>
    [Theory]
    [InlineData("{\"text\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":\"x\"}")]
    [InlineData("{\"inner\":[{\"text\":\"\\udc00\"}]}")]
    public async Task Json_HalfACharacter_IsNotJson(string body) => (await FaultAsync(ARequest.Holding(body))).ShouldBe("not-json");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("nonsense")]
    public async Task Json_OfAnotherType_IsRefusedByType(string? type) => (await FaultAsync(ARequest.Holding("{}", type))).ShouldBe("content-type");

    [Fact]
    public async Task OptionalJson_NoBody_IsAnEmptyOne() =>
        (await BodyReader.OptionalJsonAsync(new DefaultHttpContext().Request, default)).Faults().ShouldBeEmpty();

    [Fact]
    public async Task OptionalJson_ABodyOfAnotherType_IsRefusedByType() =>
        (await BodyReader.OptionalJsonAsync(ARequest.Holding("x", "text/plain"), default)).Faults().ShouldHaveSingleItem().Code.ShouldBe("content-type");

    [Fact]
    public async Task Form_DataAndFiles_AreRead()
    {
        var request = AForm(Part("data", """{"text":"停水"}"""), FilePart("照片.png", "PNG"), FilePart("扫描.pdf", "PDF!"));

        var fields = await BodyReader.JsonOrFormAsync(request, 1000, default);

        fields.Text("text").ShouldBe("停水");
        fields.Files.Select(file => (file.FileName, file.Length)).ShouldBe([("照片.png", 3), ("扫描.pdf", 4)]);
        await using var content = fields.Files[1].Open();
        (await new StreamReader(content).ReadToEndAsync()).ShouldBe("PDF!");
        fields.Faults().ShouldBeEmpty();
    }

    [Fact]
    public async Task Form_WithoutData_IsNotJson() => (await FormFaultAsync(AForm(FilePart("a.png", "PNG")))).ShouldBe("not-json");

    [Fact]
    public async Task Form_WithBrokenData_IsNotJson() => (await FormFaultAsync(AForm(Part("data", "{")))).ShouldBe("not-json");

    [Fact]
    public async Task Form_ThatIsNone_IsNotAForm() =>
        (await FormFaultAsync(ARequest.Holding("nothing of a form", "multipart/form-data"))).ShouldBe("not-a-form");

    [Fact]
    public async Task Form_LargerThanAllowed_IsTooLarge() =>
        (await FormFaultAsync(AForm(Part("data", "{}"), FilePart("a.png", new string('x', 3 * 1024 * 1024))))).ShouldBe("body-too-large");

    [Fact]
    public async Task JsonOrForm_OfAnotherType_NamesBothTypes()
    {
        var fields = await BodyReader.JsonOrFormAsync(ARequest.Holding("x", "text/plain"), 1000, default);

        fields.Faults().ShouldHaveSingleItem().Arguments.ShouldBe(["application/json, multipart/form-data"]);
    }

    private static async Task<string> FaultAsync(HttpRequest request) => (await BodyReader.JsonAsync(request, default)).Faults().ShouldHaveSingleItem().Code;

    private static async Task<string> FormFaultAsync(HttpRequest request) =>
        (await BodyReader.JsonOrFormAsync(request, 1000, default)).Faults().ShouldHaveSingleItem().Code;

    private static HttpRequest AForm(params string[] parts) =>
        ARequest.Holding(Encoding.UTF8.GetBytes($"{string.Concat(parts)}--{Boundary}--\r\n"), $"multipart/form-data; boundary={Boundary}");

    private static string Part(string name, string content) => $"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{content}\r\n";

    private static string FilePart(string fileName, string content) =>
        $"--{Boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{fileName}\"\r\nContent-Type: image/png\r\n\r\n{content}\r\n";
}
