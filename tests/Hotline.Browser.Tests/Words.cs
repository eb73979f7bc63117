using Hotline.Core.Cases;
using Hotline.Pages.Words;

namespace Hotline.Browser.Tests;

/// <summary>What a page says to a person of the language, so that a test presses what that person would.</summary>
public sealed record Words(string Language)
{
    public string this[string key] => PageTexts.Of(key, Language);

    public string Kind(CaseKind kind) => CaseNames.Of(kind).In(Language);
}
