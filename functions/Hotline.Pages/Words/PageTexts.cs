using Hotline.Core.Messages;

namespace Hotline.Pages.Words;

/// <summary>What the pages say, by key, in the three languages.</summary>
public static class PageTexts
{
    private static readonly Texts Texts = new(typeof(PageTexts).FullName!, typeof(PageTexts).Assembly);

    public static string Of(string key, string language, params object[] arguments) =>
        arguments.Length == 0 ? Texts[key, language] : Texts.Fill(key, language, arguments);
}
