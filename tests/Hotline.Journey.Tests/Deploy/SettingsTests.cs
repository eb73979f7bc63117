using System.Globalization;
using Hotline.Functions;
using Hotline.Tool.Settings;
using Hotline.Tool.Up;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Hotline.Journey.Tests.Deploy;

public sealed class SettingsTests
{
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["HotlineStorage"] = "UseDevelopmentStorage=true",
        ["HotlineStorage__accountName"] = "account",
        ["Hotline__MasterKey"] = Convert.ToBase64String(new byte[32]),
        ["Hotline__PolicyFolder"] = Path.GetTempPath(),
        ["Hotline__PolicyLookSeconds"] = "9",
        ["Hotline__SignIn__Platform"] = "true",
        ["Hotline__Mail__Host"] = "mail.example",
        ["Hotline__Mail__Port"] = "587",
        ["Hotline__Mail__From"] = "hotline@city.example",
        ["Hotline__Mail__UseTls"] = "false",
        ["Hotline__Mail__User"] = "hotline",
        ["Hotline__Mail__Password"] = "a password",
        ["Hotline__Language__Endpoint"] = "https://language.example/",
        ["Hotline__Language__Project"] = "project",
        ["Hotline__Language__Deployment"] = "deployment",
        ["Hotline__Language__TimeoutSeconds"] = "7",
        ["Hotline__Language__RestSeconds"] = "8",
        ["Hotline__LedgerKey"] = "ledger-keys",
        ["Hotline__Exchange__Self"] = "test-city",
        ["Hotline__Exchange__Partners"] =
            """[{ "id": "linhu", "address": "https://linhu.example", "secret": "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=" }]""",
    };

    public static TheoryData<string> Names() => [.. SettingsTable.Properties.Select(SettingsTable.NameOf)];

    [Fact]
    public void Documentation_OfTheSettings_IsWhatTheCommandPrints() =>
        File.ReadAllText(Path.Combine(Folders.Find(null).Root, "docs", "settings.md"))
            .ShouldContain(SettingsTable.Markdown(), Shouldly.Case.Sensitive, "Put the output of ./hotline settings into docs/settings.md.");

    [Theory]
    [MemberData(nameof(Names))]
    public void Setting_AsDeclared_IsTheOneTheOptionIsReadFrom(string name)
    {
        var property = SettingsTable.Properties.Single(each => SettingsTable.NameOf(each) == name);

        property.GetValue(OptionsWith(name, property.DeclaringType!))
            .ShouldBe(Typed(Samples[name], property.PropertyType));
    }

    /// <summary>What infra/modules/functionapp.bicep sets where a city chose nothing optional.</summary>
    [Fact]
    public void Settings_LeftEmpty_AreTakenAsNotSet()
    {
        var builder = LocalHost.FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(
            SettingsTable.Properties.Where(property => Nullable.GetUnderlyingType(property.PropertyType) is null && !property.PropertyType.IsValueType)
                .Select(property => KeyValuePair.Create<string, string?>(SettingsTable.NameOf(property).Replace("__", ":", StringComparison.Ordinal), "")));
        builder.Configuration["HotlineStorage"] = Samples["HotlineStorage"];
        builder.AddHotline();

        builder.Services.BuildServiceProvider().GetRequiredService<IStartupValidator>().Validate();
    }

    private static object OptionsWith(string name, Type options)
    {
        // An account name and a connection string exclude each other.
        var settings = Samples.Where(sample => sample.Key == name || !sample.Key.StartsWith("HotlineStorage", StringComparison.Ordinal));
        var builder = LocalHost.FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(
            settings.Select(each => KeyValuePair.Create<string, string?>(each.Key.Replace("__", ":", StringComparison.Ordinal), each.Value)));
        builder.AddHotline();
        var wanted = builder.Services.BuildServiceProvider().GetRequiredService(typeof(IOptions<>).MakeGenericType(options));
        return wanted.GetType().GetProperty(nameof(IOptions<object>.Value))!.GetValue(wanted)!;
    }

    private static object Typed(string text, Type type) =>
        type == typeof(Uri) ? new Uri(text) : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
}
