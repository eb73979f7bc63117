using Hotline.Core.Intake;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Intake;

/// <summary>The fields of the pages on which calls and letters are entered.</summary>
internal static class EntryForm
{
    public const string Finish = "finish";
    public const string Discard = "discard";

    /// <summary>Which button was pressed; none that decides anything where the page's script sends the form.</summary>
    public static string? Pressed(SentForm form) => form.Text("do");

    public static string? Entry(SentForm form) => form.Text("entry");

    public static TypedEntry Call(SentForm form) => new(
        "transcript",
        form.Text("transcript"),
        form.Choice<CaseKind>("kind"),
        Category(form),
        Contact(form.Text("callerName"), form.Text("callerNumber"), null, null),
        Place(form));

    public static TypedEntry Letter(SentForm form) => new(
        "text",
        form.Text("text"),
        form.Choice<CaseKind>("kind"),
        Category(form),
        Contact(form.Text("sender.name"), form.Text("sender.phone"), form.Text("sender.email"), form.Text("sender.postalAddress")),
        Place(form),
        form.Date("receivedDate"));

    /// <summary>The list of all categories stands over the suggestions; each of the two is left empty as a rule.</summary>
    private static string? Category(SentForm form) => form.Text("category.other") ?? form.Text("category");

    private static Contact? Contact(string? name, string? phone, string? email, string? address)
    {
        var contact = new Contact(name, phone, email, address);
        return contact == new Contact(null, null, null) ? null : contact;
    }

    public static Place? Place(SentForm form)
    {
        var place = new Place(form.Text("place.address"), null, null, form.Text("place.district"));
        return place == new Place(null, null, null, null) ? null : place;
    }
}
