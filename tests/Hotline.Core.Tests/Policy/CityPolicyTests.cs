using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Tests.Policy;

public sealed class CityPolicyTests
{
    private readonly CityPolicy _policy = new TestPolicy().Load();

    [Fact]
    public void Township_AskedForAncestors_NamesThemNearestFirst() =>
        _policy.Departments.AncestorsOf("east-street").Select(department => department.Id).ShouldBe(["east-office", "hall"]);

    [Theory]
    [InlineData("east-street", "hall", true)]
    [InlineData("east-street", "east-street", true)]
    [InlineData("hall", "east-street", false)]
    [InlineData("water", "east-office", false)]
    public void Department_AskedWhetherWithin_LooksUpTheTree(string id, string ancestor, bool within) =>
        _policy.Departments.IsWithin(id, ancestor).ShouldBe(within);

    [Theory]
    [InlineData("urban.water.supply", "clear", "water")]
    [InlineData("urban.water.drains", "heavy", "east-office")]
    [InlineData("urban.street.cleaning", "clear", null)]
    public void Category_LeavingThingsOpen_TakesThemFromTheNearestAbove(string id, string clock, string? department)
    {
        _policy.Categories.ClockOf(id).ShouldBe(clock);
        _policy.Categories.DepartmentOf(id).ShouldBe(department);
    }

    [Fact]
    public void Category_AskedForPathName_ReadsFromTheFirstLevelDown() =>
        _policy.Categories.PathName("urban.water.supply", "en").ShouldBe("Urban / Water / Supply");

    [Theory]
    [InlineData("urban.water.supply", "urban.water", true)]
    [InlineData("urban.water", "urban.water", true)]
    [InlineData("urban.waterway", "urban.water", false)]
    [InlineData("urban", "urban.water", false)]
    public void Category_AskedWhetherWithin_ComparesWholeSteps(string id, string ancestor, bool within) =>
        CategoryTree.IsWithin(id, ancestor).ShouldBe(within);

    [Theory]
    [InlineData("东区人民路8号", "east")]
    [InlineData("東區人民路8號", "east")]
    [InlineData("8 People's Road, eastside", "east")]
    [InlineData("Northeastside 8", null)]
    [InlineData("东区与西区交界处", null)]
    [InlineData("人民路8号", null)]
    [InlineData(null, null)]
    public void Address_NamingOneDistrict_FindsIt(string? address, string? district) =>
        _policy.City.DistrictIn(address)?.Id.ShouldBe(district);

    [Theory]
    [InlineData("家里停水了，厨房又起火", "danger")]
    [InlineData("There is NO WATER", "cut-off")]
    [InlineData("I was fired yesterday", null)]
    public void Text_WithUrgencyWords_GivesTheGravest(string text, string? cue) => _policy.Cues.UrgencyIn(text)?.Cue.Id.ShouldBe(cue);

    [Fact]
    public void Files_OneCharacterChanged_ChangeTheVersion()
    {
        var changed = new TestPolicy().With("city.json", "Testville", "Testwille").Load();

        new TestPolicy().Load().Version.ShouldBe(_policy.Version);
        changed.Version.ShouldNotBe(_policy.Version);
        changed.Version.Length.ShouldBe(12);
    }

    [Fact]
    public void Folder_OfTheSameFiles_LoadsTheSamePolicy()
    {
        var folder = Directory.CreateTempSubdirectory("hotline-policy-").FullName;
        try
        {
            new TestPolicy().WriteTo(folder);

            PolicyLoader.Load(new FolderPolicy(folder)).Version.ShouldBe(_policy.Version);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Folder_ThatIsNotThere_NamesEveryFile() =>
        Should.Throw<PolicyException>(() => PolicyLoader.Load(new FolderPolicy("no-such-folder"))).Faults.Count.ShouldBe(8);

    [Theory]
    [InlineData("open311", Channel.Open311)]
    [InlineData("web", Channel.Web)]
    public void EnumText_OfAMember_ReadsBack(string text, Channel channel)
    {
        EnumText.Of(channel).ShouldBe(text);
        EnumText.TryRead(text, out Channel read).ShouldBeTrue();
        read.ShouldBe(channel);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Web")]
    [InlineData("fax")]
    [InlineData(null)]
    public void EnumText_OfAnythingElse_IsNotRead(string? text) => EnumText.TryRead(text, out Channel _).ShouldBeFalse();
}
