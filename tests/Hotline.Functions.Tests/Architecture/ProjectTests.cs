using System.Xml.Linq;
using NetArchTest.Rules;

namespace Hotline.Functions.Tests.Architecture;

public sealed class ProjectTests
{
    /// <summary>Which project may use which; whatever is not here may not.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Hotline.Core"] = [],
        ["Hotline.Storage"] = ["Hotline.Core"],
        ["Hotline.Language"] = ["Hotline.Core"],
        ["Hotline.Pages"] = ["Hotline.Core"],
        ["Hotline.LocalHost"] = [],
        ["Hotline.Functions"] = ["Hotline.Core", "Hotline.Language", "Hotline.LocalHost", "Hotline.Pages", "Hotline.Storage"],
        ["Hotline.Tool"] = ["Hotline.Functions"],
    };

    /// <summary>What the domain would need for a runtime of its own.</summary>
    private static readonly string[] Runtimes = ["Azure", "Microsoft.AspNetCore", "Microsoft.Azure", "Microsoft.Extensions", "Hotline.LocalHost"];

    private static readonly string[] StorageSdks = ["Azure.Data.Tables", "Azure.Storage"];

    public static TheoryData<string> Projects() =>
        [.. Directory.GetFiles(Repository.Functions, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_AreThoseOfTheTable(string project) =>
        Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal).ShouldBe(Allowed[project]);

    [Fact]
    public void Core_ReferencesNoPackage() => Items("Hotline.Core", "PackageReference").Concat(Items("Hotline.Core", "FrameworkReference")).ShouldBeEmpty();

    [Fact]
    public void Core_DependsOnNoRuntime() =>
        Types.InAssembly(typeof(Core.Error).Assembly).ShouldNot().HaveDependencyOnAny(Runtimes).GetResult().FailingTypeNames.ShouldBeNull();

    [Fact]
    public void Core_ReferencesOnlyTheBaseLibrary() =>
        typeof(Core.Error).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Language_DependsOnNoRuntime() =>
        Types.InAssembly(typeof(Language.EmbeddedUnderstanding).Assembly).ShouldNot().HaveDependencyOnAny(Runtimes).GetResult().FailingTypeNames.ShouldBeNull();

    /// <summary>The local host has its own use of queues and of a lease: they are its triggers. The app itself has none.</summary>
    [Fact]
    public void Functions_UseNoStorageSdk_ButThroughTheStorageProject()
    {
        Types.InAssembly(typeof(HotlineApp).Assembly).ShouldNot().HaveDependencyOnAny(StorageSdks).GetResult().FailingTypeNames.ShouldBeNull();
        foreach (var project in Allowed.Keys.Except(["Hotline.Storage", "Hotline.LocalHost"]))
        {
            Items(project, "PackageReference").ShouldAllBe(package => !StorageSdks.Any(package.StartsWith), project);
        }
    }

    [Fact]
    public void LocalHost_UsesNoTables() =>
        Types.InAssembly(typeof(LocalHost.FunctionAttribute).Assembly).ShouldNot().HaveDependencyOn("Azure.Data.Tables").GetResult().IsSuccessful.ShouldBeTrue();

    /// <summary>The rules above are worth something only while the checker sees dependencies at all.</summary>
    [Fact]
    public void Storage_IsSeenToDependOnTheStorageSdk() =>
        Types.InAssembly(typeof(Storage.StorageNames).Assembly).ShouldNot().HaveDependencyOnAny(StorageSdks).GetResult().IsSuccessful.ShouldBeFalse();

    private static IEnumerable<string> Items(string project, string item) =>
        XDocument.Load(Path.Combine(Repository.Functions, project, $"{project}.csproj")).Descendants(item).Select(element => element.Attribute("Include")!.Value);
}
