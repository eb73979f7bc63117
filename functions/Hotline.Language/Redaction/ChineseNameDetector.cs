using System.Text.RegularExpressions;
using Hotline.Core.Messages;
using Hotline.Core.Publish;
using Hotline.Core.Route;

namespace Hotline.Language.Redaction;

/// <summary>
/// Chinese names, by what stands beside them: a title after or before, a word such as "我叫" or "联系人", a number after, another name
/// before. A place of the gazetteer is no name.
/// </summary>
internal sealed class ChineseNameDetector(PlaceReader places) : IDetector
{
    private static readonly LocalText BeforeTitle = new("姓氏后有称谓或职务", "姓氏後有稱謂或職務", "A family name with a title or office after it");
    private static readonly LocalText AfterTitle = new("职务、身份或“我叫”等字样后的姓名", "職務、身分或「我叫」等字樣後的姓名", "A name after an office or words such as \"my name is\"");
    private static readonly LocalText Familiar = new("“小”“老”“阿”加姓氏", "「小」「老」「阿」加姓氏", "A familiar form such as \"Xiao Wang\"");
    private static readonly LocalText Surname = new("“姓”字旁的姓氏", "「姓」字旁的姓氏", "A family name beside the word for it");
    private static readonly LocalText BesideNumber = new("性别、电话或证件号前的姓名", "性別、電話或證件號前的姓名", "A name before a sex, telephone or identity number");
    private static readonly LocalText BesideName = new("与另一姓名并列", "與另一姓名並列", "Listed beside another name");

    public IEnumerable<Finding> Find(FoldedText text)
    {
        if (!text.IsChinese)
        {
            return [];
        }

        var taken = places.Read(text.Value);
        var found = new List<Finding>();
        Add(NamePatterns.BeforeTitle, BeforeTitle);
        Add(NamePatterns.AfterCue, AfterTitle);
        Add(NamePatterns.AfterSureCue, AfterTitle);
        Add(NamePatterns.AfterTitle, AfterTitle);
        Add(NamePatterns.Familiar, Familiar);
        Add(NamePatterns.AfterSurnameWord, Surname);
        Add(NamePatterns.BeforeSurnameWord, Surname);
        Add(NamePatterns.BesideNumber, BesideNumber);
        for (var at = 0; at < found.Count; at++)
        {
            if (NamePatterns.BesideName.Match(text.Value, found[at].End) is { Success: true } match)
            {
                AddOne(match.Groups["name"], BesideName);
            }
        }

        return found;

        void Add(Regex pattern, LocalText why)
        {
            // A match that is no name may hide one that begins a character later ("主任孙老师").
            for (var match = pattern.Match(text.Value); match.Success; match = pattern.Match(text.Value, match.Index + 1))
            {
                AddOne(match.Groups["name"], why);
            }
        }

        void AddOne(Capture name, LocalText why)
        {
            var isPlace = taken.Any(place => place.Start < name.Index + name.Length && name.Index < place.Start + place.Length);
            if (!isPlace && !NameWords.IsWord(text.Value.AsSpan(name.Index)) && !NamePatterns.EndsWord(text, name.Index))
            {
                found.Add(new(name.Index, name.Length, PersonalKind.Name, why));
            }
        }
    }
}
