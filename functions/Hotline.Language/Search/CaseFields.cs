using System.Text.Json;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Search;
using Lucene.Net.Documents;

namespace Hotline.Language.Search;

/// <summary>A case as the index holds it, and back.</summary>
internal sealed class CaseFields(CityPolicy policy)
{
    public const string Reference = "reference";
    public const string Words = "words";
    public const string Place = "place";
    public const string Department = "department";
    public const string SeenByDepartment = "seen-by-department";
    public const string SeenByAccount = "seen-by-account";
    public const string District = "district";
    public const string Category = "category";
    public const string Status = "status";
    public const string Caller = "caller";
    public const string Received = "received";
    public const string Version = "version";
    public const string PublicNumber = "public-number";
    public const string PublicWords = "public-words";
    public const string IsPublic = "is-public";
    public const string Yes = "yes";
    private const string Content = "content";
    private const string PublicContent = "public-content";

    /// <summary>Everything that is searched for words, in the order in which an extract is taken from it.</summary>
    public static string TextOf(CaseDocument document) => string.Join('\n', document.Text, document.Exchange, document.Address);

    public Document Of(CaseDocument document)
    {
        var fields = new Document
        {
            Key(Reference, document.Reference.Digits),
            Key(Status, EnumText.Of(document.Status)),
            new TextField(Words, new IndexTerms(TextOf(document))),
            new TextField(Place, new IndexTerms($"{document.Address}\n{NamesOf(document.District)}")),
            new Int64Field(Received, document.ReceivedAt.UtcTicks, Field.Store.NO),
            new NumericDocValuesField(Received, document.ReceivedAt.UtcTicks),
            new NumericDocValuesField(Version, document.Version),
            new StoredField(Content, JsonSerializer.SerializeToUtf8Bytes(document, CoreJson.Options)),
        };
        AddKey(fields, Department, document.Department);
        foreach (var department in document.AlsoDepartments.Append(document.Department))
        {
            AddKey(fields, SeenByDepartment, department);
        }

        foreach (var account in document.AlsoAccounts.Append(document.FirstContact))
        {
            AddKey(fields, SeenByAccount, account);
        }

        AddKey(fields, District, document.District);
        AddKey(fields, Caller, document.Caller);
        foreach (var category in WithAncestors(document.Category))
        {
            AddKey(fields, Category, category);
        }

        if (document.Public is { } published)
        {
            AddPublic(fields, published);
        }

        return fields;
    }

    /// <summary>What the public may search of it for words.</summary>
    public static string TextOf(PublicCase published) => string.Join('\n', published.Complaint, published.Answer);

    public static CaseDocument ToCase(Document fields) => Read<CaseDocument>(fields, Content);

    public static PublicCase ToPublicCase(Document fields) => Read<PublicCase>(fields, PublicContent);

    private static T Read<T>(Document fields, string name)
    {
        var content = fields.GetBinaryValue(name);
        return JsonSerializer.Deserialize<T>(content.Bytes.AsSpan(content.Offset, content.Length), CoreJson.Options)!;
    }

    private static void AddPublic(Document fields, PublicCase published)
    {
        fields.Add(Key(IsPublic, Yes));
        fields.Add(Key(PublicNumber, published.Number));
        fields.Add(new TextField(PublicWords, new IndexTerms(TextOf(published))));
        fields.Add(new StoredField(PublicContent, JsonSerializer.SerializeToUtf8Bytes(published, CoreJson.Options)));
    }

    private static void AddKey(Document fields, string name, string? value)
    {
        if (value is not null)
        {
            fields.Add(Key(name, value));
        }
    }

    private static StringField Key(string name, string value) => new(name, value, Field.Store.NO);

    /// <summary>A category's id is made of its ancestors' ids: "urban.water.supply".</summary>
    private static IEnumerable<string> WithAncestors(string? category)
    {
        for (var end = category?.Length ?? -1; end > 0; end = category!.LastIndexOf('.', end - 1))
        {
            yield return category![..end];
        }
    }

    private string NamesOf(string? district) =>
        policy.City.FindDistrict(district) is { } found
            ? string.Join('\n', [found.Name.ZhHans, found.Name.ZhHant, found.Name.En, .. found.Aliases])
            : "";
}
