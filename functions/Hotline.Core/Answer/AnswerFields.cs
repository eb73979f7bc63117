using System.Globalization;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>What a case fills into an answer's template by itself.</summary>
public sealed class AnswerFields(CityPolicy policy, CityClocks clocks)
{
    /// <summary>One of <see cref="AnswerTemplate.CaseFields"/>.</summary>
    public string ValueOf(Case found, string field, string language) => field switch
    {
        "reference" => found.State.Reference.ToString(),
        "receivedOn" => DateOf(found.State.ReceivedAt, language),
        "dueOn" => DateOf(found.State.AnswerClock.Due, language),
        "department" => NameOf(found.State.Department, language),
        "category" => CategoryOf(found.State.Classification?.Category, language),
        "contributions" => Contributions(found, language),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>What the co-handlers wrote, each under its name, in the order of invitation: the beginning of the lead's answer.</summary>
    public string Contributions(Case found, string language) => string.Join(
        '\n',
        from part in found.State.Parts
        let words = found.WordsAs<Contribution>(part.ContributedIn)
        where words is not null
        select string.Format(
            CultureInfo.InvariantCulture,
            language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "{0}: {1}" : "{0}：{1}",
            NameOf(part.Department, language),
            words.Text));

    private string DateOf(DateTimeOffset at, string language)
    {
        var day = clocks.DayOf(at);
        return language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
    }

    private string NameOf(string? department, string language) => policy.Departments.Find(department)?.Name.In(language) ?? department ?? "";

    private string CategoryOf(string? category, string language) => policy.Categories.Find(category)?.Name.In(language) ?? category ?? "";
}
