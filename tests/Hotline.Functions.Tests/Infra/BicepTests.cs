using System.Text.Json;
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
    public void AppSettings_AsDescribed_AreTheOnesTheAppReads()
    {
        var settings = bicep.OfType("Microsoft.Web/sites/config").Single().GetProperty("properties");

        settings.EnumerateObject().Select(setting => setting.Name).ShouldBe(
            [
                $"{StorageNames.Connection}__accountName",
                "AzureWebJobsStorage__accountName",
                "Hotline__MasterKey",
                "Hotline__LedgerKey",
                "AzureWebJobsDisableHomepage",
                "APPLICATIONINSIGHTS_CONNECTION_STRING",
            ],
            ignoreOrder: true);
        settings.GetProperty("Hotline__MasterKey").GetString()!.ShouldContain("@Microsoft.KeyVault");
    }

    [Fact]
    public void Template_AsAWhole_AsksForNoKeyOfAnyAccount() =>
        bicep.Template.GetRawText().ShouldNotContain("listKeys", Case.Insensitive);

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
