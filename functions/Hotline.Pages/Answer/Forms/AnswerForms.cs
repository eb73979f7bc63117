using Hotline.Core.Answer;
using Hotline.Core.Cases.Views;
using Hotline.Core.Policy;

namespace Hotline.Pages.Answer.Forms;

/// <summary>The form in which an answer is written: freely, or from a template whose places the writer fills in.</summary>
public sealed class AnswerForms(CityPolicy policy)
{
    private Limits Limits => policy.Deadlines.Limits;

    internal IReadOnlyList<FormPart> Of(StaffCase shown, FormWords words, PreparedAnswer? prepared, string? template)
    {
        var draft = shown.Casework.Draft;
        var chosen = prepared?.Templates.FirstOrDefault(each => each.Id == template);
        FormField[] written = chosen is null
            ? [new("answer", FieldKind.Text) { MaxLength = Limits.AnswerCharacters, Rows = 12, Value = draft?.Text ?? prepared?.Text }]
            : [.. chosen.Fields.Select(field => new FormField($"fields.{field.Id}", FieldKind.Text) { MaxLength = Limits.AnswerCharacters, Rows = 3, Label = field.Name })];
        return
        [
            new(written),
            new(
                [
                    new("grounds", FieldKind.Text) { MaxLength = Limits.NoteCharacters, Rows = 2, Optional = true, Value = draft?.Grounds, Hint = words["hint-grounds"] },
                    new("publicAnswer", FieldKind.Text) { MaxLength = Limits.AnswerCharacters, Rows = 6, Optional = true, Value = draft?.PublicText, Hint = words["hint-public"] },
                    new("attachments", FieldKind.Files) { Optional = true },
                ]),
        ];
    }
}
