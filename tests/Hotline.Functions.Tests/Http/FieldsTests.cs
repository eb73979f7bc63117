using System.Text.Json;
using Hotline.Core.Cases;
using Hotline.Functions.Http;

namespace Hotline.Functions.Tests.Http;

public sealed class FieldsTests
{
    [Fact]
    public void Fields_OfTheRightTypes_AreReadAndFaultless()
    {
        var fields = Of("""{"text":"停水","flag":true,"number":1.5,"date":"2026-03-02","kind":"praise","inner":{"name":"王"},"list":[{"a":1},{"a":2}]}""");

        fields.Text("text").ShouldBe("停水");
        fields.Flag("flag").ShouldBeTrue();
        fields.Number("number").ShouldBe(1.5);
        fields.Date("date").ShouldBe(new DateOnly(2026, 3, 2));
        fields.Choice<CaseKind>("kind").ShouldBe(CaseKind.Praise);
        fields.Object("inner")!.Text("name").ShouldBe("王");
        fields.Objects("list").Select(entry => entry.Number("a")).ShouldBe([1, 2]);
        fields.Faults().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"text":null,"flag":null,"number":null,"date":null,"kind":null,"inner":null,"list":null}""")]
    public void Fields_LeftOutOrNull_AreAbsentAndFaultless(string json)
    {
        var fields = Of(json);

        ReadAll(fields);

        fields.Faults().ShouldBeEmpty();
        fields.Text("text").ShouldBeNull();
        fields.Flag("flag").ShouldBeFalse();
        fields.OptionalFlag("flag").ShouldBeNull();
        fields.Objects("list").ShouldBeEmpty();
    }

    [Fact]
    public void Fields_AllOfTheWrongType_AreAllNamed()
    {
        var fields = Of("""{"text":1,"flag":"yes","number":"1","date":20260302,"kind":1,"inner":[],"list":{}}""");

        ReadAll(fields);

        Faults(fields).ShouldBe(
            "malformed text, malformed flag, malformed number, malformed date, unknown-value kind, malformed inner, malformed list");
    }

    [Theory]
    [InlineData("date", "\"2026-02-30\"", "malformed date")]
    [InlineData("date", "\"2.3.2026\"", "malformed date")]
    [InlineData("date", "\"2026-03-02T10:00:00\"", "malformed date")]
    [InlineData("kind", "\"Praise\"", "unknown-value kind")]
    [InlineData("kind", "\"0\"", "unknown-value kind")]
    [InlineData("list", "[{},1]", "malformed list")]
    [InlineData("text", "{}", "malformed text")]
    public void Fields_OfTheRightTypeButNotOfTheForm_AreNamed(string name, string value, string fault)
    {
        var fields = Of($$"""{"{{name}}":{{value}}}""");

        ReadAll(fields);

        Faults(fields).ShouldBe(fault);
    }

    [Fact]
    public void Fields_NestedFaults_AreNamedByTheirPath()
    {
        var fields = Of("""{"inner":{"name":1,"nmae":"x","deep":{"a":"x"}},"list":[{"a":1},{"a":"x","b":1}]}""");
        var inner = fields.Object("inner")!;
        inner.Text("name");
        inner.Object("deep")!.Number("a");
        foreach (var entry in fields.Objects("list"))
        {
            entry.Number("a");
        }

        Faults(fields).ShouldBe("malformed inner.name, malformed inner.deep.a, malformed list[1].a, unknown-field inner.nmae, unknown-field list[1].b");
    }

    [Fact]
    public void Fields_NobodyAskedFor_AreUnknown()
    {
        var fields = Of("""{"text":"x","txet":"y","Text":"z"}""");

        fields.Text("text").ShouldBe("x");

        Faults(fields).ShouldBe("unknown-field txet, unknown-field Text");
    }

    [Fact]
    public void Fields_OfAnUnreadableBody_AreAbsentAndTheBodyIsTheOnlyFault()
    {
        var fields = Fields.Unreadable(Core.Errors.NotJson());

        ReadAll(fields);

        Faults(fields).ShouldBe("not-json ");
    }

    [Fact]
    public void Fields_AnEndlessNumber_IsReadAsInfinityForTheRulesToRefuse() => Of("""{"number":1e999}""").Number("number").ShouldBe(double.PositiveInfinity);

    private static void ReadAll(Fields fields)
    {
        fields.Text("text");
        fields.Flag("flag");
        fields.Number("number");
        fields.Date("date");
        fields.Choice<CaseKind>("kind");
        fields.Object("inner");
        fields.Objects("list");
    }

    private static Fields Of(string json) => Fields.Of(JsonDocument.Parse(json).RootElement);

    private static string Faults(Fields fields) => string.Join(", ", fields.Faults().Select(error => $"{error.Code} {error.Field}"));
}
