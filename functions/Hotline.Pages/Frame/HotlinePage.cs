using Hotline.Pages.Words;
using Microsoft.AspNetCore.Components;

namespace Hotline.Pages.Frame;

/// <summary>A whole page: it is given the request and hands it on to its parts by <see cref="PageFrame"/>.</summary>
public abstract class HotlinePage : ComponentBase
{
    [Parameter, EditorRequired]
    public required PageContext Context { get; set; }

    /// <summary>What was refused about the form that came in, if one did.</summary>
    [Parameter]
    public IReadOnlyList<Core.Error> Errors { get; set; } = [];

    protected string T(string key, params object[] arguments) => PageTexts.Of(key, Context.Language, arguments);

    protected string Date(DateTimeOffset at) => T("date", at.Year, at.Month, at.Day);

    protected string Date(DateOnly day) => T("date", day.Year, day.Month, day.Day);

    protected string Moment(DateTimeOffset at) => T("moment", at.Year, at.Month, at.Day, at);

    /// <summary>The title, marked where the form was refused, so that a screen reader says so first.</summary>
    protected string Titled(string title) => Errors.Count == 0 ? title : T("title-with-errors", title);
}
