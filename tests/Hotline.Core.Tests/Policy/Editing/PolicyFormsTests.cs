using System.Text;
using System.Text.Json.Nodes;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;

namespace Hotline.Core.Tests.Policy.Editing;

/// <summary>The forms on the demonstration city's files, which use nearly everything a policy can say.</summary>
public sealed class PolicyFormsTests
{
    private static readonly string[] Languages = ["zh-Hans", "zh-Hant", "en"];
    private static readonly EmbeddedPolicy City = new();

    public static TheoryData<string> Files => [.. City.Paths.Where(path => path.EndsWith(".json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryProperty_OfAFile_HasAField(string file)
    {
        var root = RootOf(file);
        // A calendar's year is its file's name, and so never changes.
        root.Remove("year");

        foreach (var (name, value) in root)
        {
            var part = PolicyForms.Find(file, name) ?? PolicyForms.Find(file, "").ShouldNotBeNull($"{name} is on no form");
            if (part.Property.Length == 0)
            {
                Below(name, value).Except(Shown(part)).ShouldBeEmpty($"of {file}");
            }
            else
            {
                Entries(root, part).SelectMany(entry => entry.SelectMany(property => Below(property.Key, property.Value))).Distinct()
                    .Except(Shown(part)).ShouldBeEmpty($"of {name}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryEntry_SavedAsItsFormShowsIt_StaysAsItIs(string file)
    {
        foreach (var part in PolicyForms.Of(file))
        {
            var (before, after) = (RootOf(file), RootOf(file));
            foreach (var entry in Entries(after, part))
            {
                PolicyFormWriter.Write(entry, part.Fields, Typed(entry, part));
            }

            JsonNode.DeepEquals(before, after).ShouldBeTrue($"{part.Property} of {file} became {PolicyJson.Write(after)}");
        }
    }

    [Fact]
    public void AGroupOfOneField_LeftEmpty_GoesWithIt()
    {
        var department = new JsonObject { ["id"] = "north", ["exchange"] = new JsonObject { ["partner"] = "north-county" } };
        var fields = PolicyForms.Find("departments.json", "departments")!.Fields.Where(field => field.Path is "id" or "exchange.partner").ToList();

        PolicyFormWriter.Write(department, fields, new Dictionary<string, IReadOnlyList<string>> { ["id"] = ["north"], ["exchange.partner"] = [" "] });

        department.Select(property => property.Key).ShouldBe(["id"]);
    }

    private static JsonObject RootOf(string file) => PolicyJson.Parse(Encoding.UTF8.GetString(City.Read(file)!))!;

    private static IEnumerable<JsonObject> Entries(JsonObject root, PolicyPart part) => part.IsList
        ? PolicyTree.Entries(root, part).Select(entry => entry.Entry)
        : [PolicyTree.Find(root, part, PolicyTree.Group)!];

    /// <summary>The paths of everything that a property holds: "name.en", "weights[].percent".</summary>
    private static IEnumerable<string> Below(string path, JsonNode? value) => value switch
    {
        JsonObject inner => inner.SelectMany(property => Below($"{path}.{property.Key}", property.Value)),
        JsonArray list when list.Any(item => item is JsonObject) =>
            list.OfType<JsonObject>().SelectMany(row => row.SelectMany(property => Below($"{path}[].{property.Key}", property.Value))),
        _ => [path],
    };

    private static IEnumerable<string> Shown(PolicyPart part) => part.Fields.SelectMany(field => field.Kind switch
    {
        FieldKind.Words or FieldKind.Passage => Languages.Select(language => $"{field.Path}.{language}"),
        FieldKind.Rows => field.Columns.Select(column => $"{field.Path}[].{column}"),
        _ => [field.Path],
    });

    /// <summary>What a browser sends of a form that nobody touched.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Typed(JsonObject entry, PolicyPart part)
    {
        var typed = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var field in part.Fields)
        {
            var items = (PolicyTree.Read(entry, field.Path) as JsonArray ?? []).ToList();
            switch (field.Kind)
            {
                case FieldKind.Words or FieldKind.Passage:
                    foreach (var path in Languages.Select(language => $"{field.Path}.{language}"))
                    {
                        typed[path] = [PolicyTree.Text(PolicyTree.Read(entry, path))];
                    }

                    break;
                case FieldKind.Lines:
                    typed[field.Path] = [string.Join("\r\n", items.Select(PolicyTree.Text))];
                    break;
                case FieldKind.Choices:
                    typed[field.Path] = [.. items.Select(PolicyTree.Text)];
                    break;
                case FieldKind.Rows:
                    typed[field.Path] = [string.Join("\r\n", items.OfType<JsonObject>()
                        .Select(row => string.Join(" | ", field.Columns.Select(column => PolicyTree.Text(PolicyTree.Read(row, column))))))];
                    break;
                default:
                    typed[field.Path] = [PolicyTree.Text(PolicyTree.Read(entry, field.Path))];
                    break;
            }
        }

        return typed;
    }
}
