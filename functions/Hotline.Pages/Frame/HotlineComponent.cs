using Hotline.Pages.Words;
using Microsoft.AspNetCore.Components;

namespace Hotline.Pages.Frame;

/// <summary>A part of a page: it knows the request and speaks its language.</summary>
public abstract class HotlineComponent : ComponentBase
{
    [CascadingParameter]
    public required PageContext Page { get; set; }

    protected string T(string key, params object[] arguments) => PageTexts.Of(key, Page.Language, arguments);
}
