using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using Hotline.Core;
using Hotline.Functions;
using Hotline.Storage;

namespace Hotline.Tool.Settings;

/// <summary>Every setting that the app reads, as its options classes declare and describe it.</summary>
internal static class SettingsTable
{
    public static IReadOnlyList<PropertyInfo> Properties { get; } =
        [.. new[] { typeof(StorageOptions).Assembly, typeof(PolicyOptions).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsClass && type.Name.EndsWith("Options", StringComparison.Ordinal) && type.Namespace?.StartsWith("Hotline", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.CanWrite)
            .OrderBy(property => NameOf(property), StringComparer.Ordinal)];

    /// <summary>Throws for an option that no setting is named for: nobody could set it.</summary>
    public static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<SettingAttribute>()?.Name
        ?? throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} names no setting.");

    public static string Markdown()
    {
        var table = new StringBuilder("| setting | default | what it is for |\n|---|---|---|\n");
        var summaries = Properties.Select(property => property.DeclaringType!.Assembly).Distinct().SelectMany(Summaries).ToDictionary();
        foreach (var property in Properties)
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{NameOf(property)}` | {DefaultOf(property)} | {summaries[MemberOf(property)]} |\n");
        }

        return table.ToString();
    }

    private static string DefaultOf(PropertyInfo property)
    {
        var value = property.GetValue(Activator.CreateInstance(property.DeclaringType!));
        return value is null ? "" : string.Create(CultureInfo.InvariantCulture, $"`{value}`");
    }

    /// <summary>What the compiler has kept of an assembly's comments, by member.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Summaries(Assembly assembly) =>
        from member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        where member.Element("summary") is not null
        select KeyValuePair.Create(
            member.Attribute("name")!.Value,
            string.Join(' ', member.Element("summary")!.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string MemberOf(PropertyInfo property) => $"P:{property.DeclaringType!.FullName}.{property.Name}";
}
