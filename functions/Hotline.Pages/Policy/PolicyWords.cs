using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;
using Hotline.Pages.Frame;
using Hotline.Pages.Words;

namespace Hotline.Pages.Policy;

/// <summary>What the files, parts and fields of the policy are called.</summary>
public static partial class PolicyWords
{
    public static IReadOnlyList<(string Tag, string Name)> Languages { get; } = [("zh-Hans", "简体"), ("zh-Hant", "繁體"), ("en", "English")];

    /// <summary>Where an entry says in words what it is.</summary>
    private static readonly string[] Named = ["name", "reason", "text"];

    public static string File(string file, string language) => PolicyFileSet.IsYear(file)
        ? PageTexts.Of("policy.year", language, Path.GetFileNameWithoutExtension(file))
        : PageTexts.Of($"policy.file-{PolicyAddress.SlugOf(file)}", language);

    public static string Part(string file, PolicyPart part, string language) =>
        part.Property.Length == 0 ? File(file, language) : PageTexts.Of($"policy.part-{part.Property}", language);

    public static string Field(PolicyField field, string language) => PageTexts.Of($"policy.field-{FieldIds.LabelOf(field.Label)}", language);

    /// <summary>A property in a difference, in words where it has a form, as it stands in the file where not.</summary>
    public static string Property(string file, string part, string path, string language)
    {
        if (path == "order")
        {
            return PageTexts.Of("policy.order", language);
        }

        var plain = Index().Replace(path, "");
        var fields = PolicyForms.Find(file, part)?.Fields ?? [];
        if (fields.FirstOrDefault(field => field.Path == plain) is { } known)
        {
            return Field(known, language);
        }

        var tongue = Languages.FirstOrDefault(each => plain.EndsWith($".{each.Tag}", StringComparison.Ordinal));
        return tongue.Tag is not null && fields.FirstOrDefault(field => $"{field.Path}.{tongue.Tag}" == plain) is { } words
            ? $"{Field(words, language)} ({tongue.Name})"
            : path;
    }

    /// <summary>What an entry calls itself; its own key where it has no name.</summary>
    public static string Name(JsonObject entry, string key, string language) =>
        Named.Select(property => PolicyTree.Text(PolicyTree.Read(entry, $"{property}.{language}"))).FirstOrDefault(words => words.Length > 0)
        ?? (EnumText.TryRead(PolicyTree.Text(entry["kind"]), out CaseKind kind) ? CaseNames.Of(kind).In(language) : key);

    /// <summary>Where it is, in the words of the form on which it can be put right, and what is wrong there.</summary>
    public static string Fault(PolicyFault fault, PolicyFileSet files, string language)
    {
        var place = FaultPlace.Find(fault, files);
        string Words(string path) => place is null ? path : Property(fault.File, place.Part.Property, $"{place.Group}{path}", language);
        string?[] where =
        [
            File(fault.File, language),
            place is null ? fault.Entry : place.Part.IsList ? Called(place, language) : place.Part.Property.Length > 0 ? Part(fault.File, place.Part, language) : null,
            place is { Below.Length: > 0 } ? Words(place.Below) : null,
        ];
        return PageTexts.Of("policy.fault", language, string.Join(" · ", where.OfType<string>()), FaultTexts.Of(fault.Fault, language, Words));
    }

    private static string Called(FaultPlace place, string language) =>
        Name(place.Entry, place.Key, language) is var name && name != place.Key && place.Part.HasIds ? $"{name} ({place.Key})" : name;

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();
}
