using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hotline.Core;
using Hotline.Functions.Tests.Architecture;
using Hotline.Storage;

namespace Hotline.Functions.Tests.Infra;

public sealed class BicepTests(CompiledBicep bicep) : IClassFixture<CompiledBicep>
{
    [Fact]
    public void Bicep_Compiled_HasNothingToComplainAbout() => bicep.Complaints.ShouldBeEmpty();

    [Fact]
    public void StorageAccount_AsDescribed_TakesNoKeyAndNoOldTls()
    {
        var account = bicep.OfType("Microsoft.Storage/storageAccounts").Single(resource => !IsExisting(resource)).GetProperty("properties");

        account.GetProperty("allowSharedKeyAccess").GetBoolean().ShouldBeFalse();
        account.GetProperty("minimumTlsVersion").GetString().ShouldBe("TLS1_2");
        account.GetProperty("supportsHttpsTrafficOnly").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Containers_AsDescribed_AreThoseOfTheServiceAndOnlyOneIsPublic()
    {
        Variable("privateContainerNames").ShouldBe(Names("Container").Except([StorageNames.PublicContainer]), ignoreOrder: true);
        bicep.OfType("Microsoft.Storage/storageAccounts/blobServices/containers")
            .Where(container => container.GetProperty("properties").GetProperty("publicAccess").GetString() != "None")
            .ShouldHaveSingleItem()
            .GetProperty("name").GetString()!.ShouldContain("publicContainerName");
        Text("publicContainerName").ShouldBe(StorageNames.PublicContainer);
    }

    [Fact]
    public void TablesAndQueues_AsDescribed_AreThoseOfTheService()
    {
        Variable("tableNames").ShouldBe(Names("Table"), ignoreOrder: true);
        Variable("queueNames").ShouldBe(Names("Queue"), ignoreOrder: true);
    }

    [Fact]
    public void AppSettings_AsDescribed_AreTheOnesTheAppReadsAndThePlatforms()
    {
        var settings = bicep.OfType("Microsoft.Web/sites/config").Single(config => Name(config).Contains("appsettings", StringComparison.Ordinal)).GetProperty("properties");

        settings.EnumerateObject().Select(setting => setting.Name).ShouldBe(
            [
                .. ReadByTheApp().Except([StorageNames.Connection]),
                "AzureWebJobsStorage__accountName",
                "AzureWebJobsDisableHomepage",
                "APPLICATIONINSIGHTS_CONNECTION_STRING",
            ],
            ignoreOrder: true);
        settings.GetProperty("Hotline__MasterKey").GetString()!.ShouldContain("@Microsoft.KeyVault");
    }

    [Fact]
    public void SignInWithTheDirectory_AsDescribed_LetsCitizensPassAndIsBelievedOnlyWhereItIsOn()
    {
        var configs = bicep.OfType("Microsoft.Web/sites/config").ToList();
        var signIn = configs.Single(config => Name(config).Contains("authsettingsV2", StringComparison.Ordinal));
        var settings = configs.Single(config => Name(config).Contains("appsettings", StringComparison.Ordinal)).GetProperty("properties");

        var validation = signIn.GetProperty("properties").GetProperty("globalValidation");
        validation.GetProperty("requireAuthentication").GetBoolean().ShouldBeFalse();
        validation.GetProperty("unauthenticatedClientAction").GetString().ShouldBe("AllowAnonymous");
        signIn.GetProperty("properties").GetProperty("platform").GetProperty("enabled").GetBoolean().ShouldBeTrue();
        signIn.GetProperty("condition").GetString().ShouldBe("[not(equals(parameters('staffSignIn'), null()))]");
        settings.GetProperty("Hotline__SignIn__Platform").GetString().ShouldBe("[if(equals(parameters('staffSignIn'), null()), 'false', 'true')]");
    }

    [Fact]
    public void App_AsDescribed_TakesNoPlainHttpNoOldTlsAndNoOtherSitesScripts()
    {
        var app = bicep.OfType("Microsoft.Web/sites").Single().GetProperty("properties");

        app.GetProperty("httpsOnly").GetBoolean().ShouldBeTrue();
        app.GetProperty("siteConfig").GetProperty("minTlsVersion").GetString().ShouldBe("1.2");
        app.GetProperty("siteConfig").GetProperty("ftpsState").GetString().ShouldBe("Disabled");
        bicep.Template.GetRawText().ShouldNotContain("allowedOrigins", Case.Insensitive);
    }

    [Fact]
    public void Access_AsDescribed_IsGivenToTheAppAloneAndByNameOfTheRole()
    {
        var assignments = bicep.OfType("Microsoft.Authorization/roleAssignments").Select(each => each.GetProperty("properties")).ToList();

        assignments.Count.ShouldBe(3);
        assignments.ShouldAllBe(each => each.GetProperty("principalId").GetString() == "[parameters('appPrincipalId')]");
        bicep.OfType("Microsoft.CognitiveServices/accounts").Single(resource => !IsExisting(resource))
            .GetProperty("properties").GetProperty("disableLocalAuth").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Everything_ThatIsSeen_ReportsToTheWorkspace() =>
        bicep.OfType("Microsoft.Insights/diagnosticSettings").Count().ShouldBe(4);

    [Fact]
    public void Alerts_AsDescribed_HaveASectionOfTheRunbookAndLookForWhatTheAppSays()
    {
        var alerts = File.ReadAllText(Path.Combine(Repository.Root, "infra", "modules", "alerts.bicep"));
        var runbook = File.ReadAllText(Path.Combine(Repository.Root, "docs", "runbook.md"));
        var said = string.Concat(Repository.SourcesOf(Repository.FunctionApp).Values);

        string[] names = [.. Regex.Matches(alerts, @"name: '(?<name>[a-z-]+)'\s+description:", RegexOptions.NonBacktracking).Select(found => found.Groups["name"].Value), "storage-unavailable"];
        names.Length.ShouldBe(5);
        names.ShouldAllBe(name => runbook.Contains($"\n## {name}\n", StringComparison.Ordinal));
        Regex.Matches(alerts, "message has \"(?<words>[^\"]+)\"", RegexOptions.NonBacktracking).Select(found => found.Groups["words"].Value)
            .ShouldAllBe(words => said.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Template_AsAWhole_AsksForNoKeyOfAnyAccount() =>
        bicep.Template.GetRawText().ShouldNotContain("listKeys", Case.Insensitive);

    private static IEnumerable<string> ReadByTheApp() =>
        new[] { typeof(StorageOptions).Assembly, typeof(PolicyOptions).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetProperties())
            .Select(property => property.GetCustomAttribute<SettingAttribute>()?.Name)
            .OfType<string>();

    private static string Name(JsonElement resource) => resource.GetProperty("name").GetString()!;

    private static IEnumerable<string> Names(string of) => typeof(StorageNames).GetFields()
        .Where(field => field.Name.EndsWith(of, StringComparison.Ordinal))
        .Select(field => (string)field.GetRawConstantValue()!);

    private static bool IsExisting(JsonElement resource) => resource.TryGetProperty("existing", out var existing) && existing.GetBoolean();

    private string Text(string variable) => StorageVariables().GetProperty(variable).GetString()!;

    private IEnumerable<string> Variable(string name) => StorageVariables().GetProperty(name).EnumerateArray().Select(entry => entry.GetString()!);

    private JsonElement StorageVariables() => bicep.OfType("Microsoft.Resources/deployments")
        .Select(module => module.GetProperty("properties").GetProperty("template"))
        .Single(template => template.TryGetProperty("variables", out var variables) && variables.TryGetProperty("tableNames", out _))
        .GetProperty("variables");
}
