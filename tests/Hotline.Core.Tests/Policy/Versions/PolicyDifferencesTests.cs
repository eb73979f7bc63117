using Hotline.Core.Policy.Versions;

namespace Hotline.Core.Tests.Policy.Versions;

public sealed class PolicyDifferencesTests
{
    private static readonly PolicyFileSet Delivered = PolicyFileSet.Of(new TestPolicy());

    [Fact]
    public void Between_AChangedName_TellsTheFieldBeforeAndAfter()
    {
        var file = Between(new TestPolicy().With("departments.json", "City Hall", "Town Hall")).ShouldHaveSingleItem();

        file.File.ShouldBe("departments.json");
        var entry = file.Entries.ShouldHaveSingleItem();
        (entry.Part, entry.Entry, entry.Kind).ShouldBe(("departments", "hall", DifferenceKind.Changed));
        entry.Fields.ShouldBe([new("name.en", "City Hall", "Town Hall")]);
    }

    [Fact]
    public void Between_TheSameContentInAnotherLayout_IsNothing() =>
        PolicyDifferences.Between(Delivered, Delivered.With(new Dictionary<string, string?> { ["city.json"] = PolicyJson.Write(PolicyJson.Parse(Delivered.Find("city.json"))!) }))
            .ShouldBeEmpty();

    [Fact]
    public void Between_EntriesInAnotherOrder_TellsTheOrder()
    {
        var root = PolicyJson.Parse(Delivered.Find("departments.json"))!;
        var list = root["departments"]!.AsArray();
        var first = list[0];
        list.RemoveAt(0);
        list.Add(first);

        var differences = PolicyDifferences.Between(Delivered, Delivered.With(new Dictionary<string, string?> { ["departments.json"] = PolicyJson.Write(root) }));

        differences.ShouldHaveSingleItem().Entries.ShouldHaveSingleItem().Fields.ShouldHaveSingleItem().Path.ShouldBe("order");
    }

    [Fact]
    public void Between_AListWithOneItemMore_TellsThatItemAlone()
    {
        var root = PolicyJson.Parse(Delivered.Find("city.json"))!;
        root["districts"]![0]!["aliases"]!.AsArray().Add("The East");

        var differences = PolicyDifferences.Between(Delivered, Delivered.With(new Dictionary<string, string?> { ["city.json"] = PolicyJson.Write(root) }));

        differences.ShouldHaveSingleItem().Entries.ShouldHaveSingleItem().Fields.ShouldBe([new("aliases", null, "The East")]);
    }

    [Fact]
    public void Between_ATextThatIsNoJson_TellsTheFileWithoutEntries() =>
        Between(new TestPolicy().WithFile("city.json", "{")).ShouldHaveSingleItem().Entries.ShouldBeEmpty();

    private static IReadOnlyList<FileDifference> Between(TestPolicy changed) => PolicyDifferences.Between(Delivered, PolicyFileSet.Of(changed));
}
