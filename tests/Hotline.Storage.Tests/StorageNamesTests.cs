using System.Reflection;
using System.Text.RegularExpressions;

namespace Hotline.Storage.Tests;

/// <summary>The emulator takes names that Azure refuses.</summary>
public sealed partial class StorageNamesTests
{
    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (var field in typeof(StorageNames).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            names.Add(field.Name, (string)field.GetRawConstantValue()!);
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_OfATableQueueOrContainer_IsLegalInAzure(string field, string name)
    {
        if (field.EndsWith("Table", StringComparison.Ordinal))
        {
            Table().IsMatch(name).ShouldBeTrue();
        }
        else if (field.EndsWith("Queue", StringComparison.Ordinal))
        {
            QueueOrContainer().IsMatch(name).ShouldBeTrue();
            QueueOrContainer().IsMatch(name + StorageNames.PoisonSuffix).ShouldBeTrue();
        }
        else if (field.EndsWith("Container", StringComparison.Ordinal))
        {
            QueueOrContainer().IsMatch(name).ShouldBeTrue();
        }
        else
        {
            field.ShouldBeOneOf(nameof(StorageNames.Connection), nameof(StorageNames.PoisonSuffix));
        }
    }

    [Fact]
    public void Names_OfAllTablesQueuesAndContainers_AreDifferent() =>
        typeof(StorageNames).GetFields().Select(field => field.GetRawConstantValue()).ShouldBeUnique();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{2,62}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Table();

    [GeneratedRegex("^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QueueOrContainer();
}
