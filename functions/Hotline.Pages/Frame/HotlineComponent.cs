using Hotline.Pages.Words;
using Microsoft.AspNetCore.Components;

namespace Hotline.Pages.Frame;

/// <summary>A part of a page: it knows the request and speaks its language.</summary>
public abstract class HotlineComponent : ComponentBase
{
    [CascadingParameter]
    public required PageContext Page { get; set; }

    /// <summary>What a form field is called, by the name that errors use.</summary>
    protected string FieldName(string field)
    {
        var label = FieldIds.LabelOf(field);
        return Page.Area is { } area ? T($"{area}.field-{label}") : T($"field-{label}");
    }

    protected string Date(DateTimeOffset at) => T("date", at.Year, at.Month, at.Day);

    protected string Date(DateOnly day) => T("date", day.Year, day.Month, day.Day);

    protected string Moment(DateTimeOffset at) => T("moment", at.Year, at.Month, at.Day, at);

    protected string T(string key, params object[] arguments) => PageTexts.Of(key, Page.Language, arguments);
}
