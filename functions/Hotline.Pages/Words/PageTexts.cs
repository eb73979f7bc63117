using System.Collections.Concurrent;
using Hotline.Core.Messages;

namespace Hotline.Pages.Words;

/// <summary>
/// What the pages say, by key, in the three languages. What several pages share is in PageTexts.resx; the words of one area of pages
/// are in a file of its own: <c>work.title</c> is the text <c>title</c> of Work.resx.
/// </summary>
public static class PageTexts
{
    private static readonly ConcurrentDictionary<string, Texts> Areas = new();

    public static string Of(string key, string language, params object[] arguments)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        var texts = Areas.GetOrAdd(
            dot < 0 ? nameof(PageTexts) : string.Concat(char.ToUpperInvariant(key[0]).ToString(), key[1..dot]),
            area => new($"{typeof(PageTexts).Namespace}.{area}", typeof(PageTexts).Assembly));
        return arguments.Length == 0 ? texts[key[(dot + 1)..], language] : texts.Fill(key[(dot + 1)..], language, arguments);
    }
}
