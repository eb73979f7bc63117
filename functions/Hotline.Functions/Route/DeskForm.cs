using System.Globalization;
using Hotline.Core.Route;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Route;

/// <summary>The fields of the desk's forms: "case" is a reference and the version that was seen, with a space between.</summary>
internal static class DeskForm
{
    /// <summary>Null when the form was tampered with.</summary>
    public static SeenCase? Case(string? text) =>
        text?.Split(' ') is [var digits, var number]
        && Reference.TryParse(digits, out var reference)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new(reference, version)
            : null;

    /// <summary>A suggestion's button says department and category; otherwise both were chosen from the lists.</summary>
    public static (string? Department, string? Category) Choice(SentForm form) =>
        form.Text("choice")?.Split(' ') is [var department, var category]
            ? (department, category.Length == 0 ? null : category)
            : (form.Text("department"), form.Text("category"));
}
