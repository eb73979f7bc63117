using System.Text.RegularExpressions;
using Hotline.Core.Messages;
using Hotline.Core.Publish;

namespace Hotline.Language.Redaction;

/// <summary>What the citizen of the case gave as their own, wherever it stands, with or without separators.</summary>
internal sealed class KnownDetector(KnownPerson known) : IDetector
{
    private static readonly LocalText Why = new("与本件来件人登记的信息相同", "與本件來件人登記的資訊相同", "The same as the citizen of this case gave on filing");

    public IEnumerable<Finding> Find(FoldedText text) =>
    [
        .. Of(text, known.Name, PersonalKind.Name, least: 2, separators: " ?"),
        .. Of(text, known.Phone, PersonalKind.Phone, least: 7, separators: "[ \\-.]?"),
        .. Of(text, known.Email, PersonalKind.Email, least: 5, separators: ""),
        .. Of(text, known.Address, PersonalKind.Address, least: 6, separators: " ?"),
    ];

    private static IEnumerable<Finding> Of(FoldedText text, string? value, PersonalKind kind, int least, string separators)
    {
        var letters = new FoldedText(value ?? "").Value.Where(letter => !" -.".Contains(letter, StringComparison.Ordinal) || kind == PersonalKind.Email).ToList();
        if (letters.Count < least)
        {
            return [];
        }

        var pattern = string.Join(separators, letters.Select(letter => Regex.Escape(letter.ToString())));
        return Regex.Matches(text.Value, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            .Select(match => new Finding(match.Index, match.Length, kind, Why));
    }
}
