namespace Hotline.Pages.Frame;

/// <summary>The id of the form field that an error names: "contact.phone" is "contact-phone", any attachment is "attachments".</summary>
public static class FieldIds
{
    public static string Of(string field) => field.Split('[')[0].Replace('.', '-');
}
