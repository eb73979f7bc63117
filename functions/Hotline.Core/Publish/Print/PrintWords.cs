using System.Globalization;
using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Print;

/// <summary>Names, days and cells of a printed document in one language and the city's time; what there is not is a dash.</summary>
internal sealed class PrintWords(CityPolicy policy, CityTime cityTime, string language)
{
    private const string Nothing = "—";

    public string Language => language;

    public string this[LocalText text] => text.In(language);

    public string Department(string? id) => policy.Departments.Find(id)?.Name.In(language) ?? id ?? Nothing;

    public string Departments(IReadOnlyList<string> ids) => ids.Count == 0 ? Nothing : string.Join(language == "en" ? ", " : "、", ids.Select(Department));

    public string Category(string? id) => policy.Categories.Find(id) is null ? id ?? Nothing : policy.Categories.PathName(id!, language);

    public string Leader(string? id) => policy.Supervision.FindLeader(id)?.Name.In(language) ?? id ?? Nothing;

    /// <summary>By the name a channel has in the API.</summary>
    public string Channel(string channel) => EnumText.TryRead<Channel>(channel, out var known) ? CaseNames.Of(known).In(language) : channel;

    public string Day(DateOnly day) => language == "en"
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : $"{day.Year}年{day.Month}月{day.Day}日";

    public string Day(DateTimeOffset at) => Day(DateOnly.FromDateTime(cityTime.Local(at).DateTime));

    public string Moment(DateTimeOffset? at) => at is null ? Nothing : cityTime.Local(at.Value).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public IReadOnlyList<string> All(params ReadOnlySpan<LocalText> texts)
    {
        var all = new List<string>();
        foreach (var text in texts)
        {
            all.Add(this[text]);
        }

        return all;
    }

    public static IReadOnlyList<string> Row(params IEnumerable<object> cells) =>
        [.. cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "")];
}
