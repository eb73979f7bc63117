using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;
using Hotline.Pages.Frame;
using Hotline.Pages.Words;

namespace Hotline.Pages.Policy;

/// <summary>What the files, parts and fields of the policy are called.</summary>
public static partial class PolicyWords
{
    public static IReadOnlyList<(string Tag, string Name)> Languages { get; } = [("zh-Hans", "简体"), ("zh-Hant", "繁體"), ("en", "English")];

    public static string File(string file, string language) => PolicyFileSet.IsYear(file)
        ? PageTexts.Of("policy.year", language, Path.GetFileNameWithoutExtension(file))
        : PageTexts.Of($"policy.file-{PolicyAddress.SlugOf(file)}", language);

    public static string Part(string file, PolicyPart part, string language) =>
        part.Property.Length == 0 ? File(file, language) : PageTexts.Of($"policy.part-{part.Property}", language);

    public static string Field(string path, string language) => PageTexts.Of($"policy.field-{FieldIds.LabelOf(path)}", language);

    /// <summary>A property in a difference, in words where it has a form, as it stands in the file where not.</summary>
    public static string Property(string file, string part, string path, string language)
    {
        var plain = Index().Replace(path, "");
        var tongue = Languages.FirstOrDefault(each => plain.EndsWith($".{each.Tag}", StringComparison.Ordinal));
        var field = tongue.Tag is null ? plain : plain[..^(tongue.Tag.Length + 1)];
        if (path == "order")
        {
            return PageTexts.Of("policy.order", language);
        }

        if (PolicyForms.Find(file, part)?.Fields.Any(known => known.Path == field) != true)
        {
            return path;
        }

        return tongue.Tag is null ? Field(field, language) : $"{Field(field, language)} ({tongue.Name})";
    }

    /// <summary>What an entry calls itself; its own key where it has no name.</summary>
    public static string Name(JsonObject entry, string key, string language) =>
        PolicyTree.Text(PolicyTree.Read(entry, $"name.{language}") ?? PolicyTree.Read(entry, $"reason.{language}")) is { Length: > 0 } name ? name : key;

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();
}
