using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Intake;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>Makes the text of an answer from what was handed in and, where a template is used, from the case.</summary>
public sealed class AnswerWriting(FileTaking files, AnswerFields caseFields, CityPolicy policy)
{
    private Limits Limits => policy.Deadlines.Limits;

    /// <summary>Checks everything at once, missing fields of a template too, then stores the files; the text follows once the case is read.</summary>
    public async Task<Result<Func<Case, Result<AnswerText>>>> TakeAsync(
        AnswerContent content, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.AtMost(errors, "publicAnswer", content.PublicAnswer, Limits.AnswerCharacters);
        FieldChecks.AtMost(errors, "grounds", content.Grounds, Limits.NoteCharacters);
        var template = content.Template is null ? null : policy.Answers.Find(content.Template);
        if (content.Template is null)
        {
            FieldChecks.Text(errors, "answer", content.Answer, Limits.AnswerCharacters);
        }
        else
        {
            CheckTemplate(errors, template, content);
        }

        var taken = await files.TakeAsync(errors, faults, content.Files, cancellation);
        return taken.Succeeded
            ? (Func<Case, Result<AnswerText>>)(found => Write(found, template, content, taken.Value))
            : taken.As<Func<Case, Result<AnswerText>>>();
    }

    private void CheckTemplate(ErrorList errors, AnswerTemplate? template, AnswerContent content)
    {
        if (content.Answer is not null)
        {
            errors.Add(Errors.OnlyOneOf("answer", "template"));
        }

        if (template is null)
        {
            errors.Add(Errors.UnknownTemplate("template"));
            return;
        }

        foreach (var field in template.Fields)
        {
            FieldChecks.Text(errors, $"fields.{field.Id}", content.Fields.GetValueOrDefault(field.Id), Limits.AnswerCharacters);
        }

        foreach (var unknown in content.Fields.Keys.Except(template.Fields.Select(field => field.Id)))
        {
            errors.Add(Errors.UnknownField($"fields.{unknown}"));
        }
    }

    private Result<AnswerText> Write(Case found, AnswerTemplate? template, AnswerContent content, IReadOnlyList<Attachment> attachments)
    {
        var text = template is null ? content.Answer!.Trim() : Filled(found, template, content);
        return text.Length > Limits.AnswerCharacters
            ? Errors.TooLong("answer", Limits.AnswerCharacters)
            : new AnswerText(text, OrNull(content.PublicAnswer), OrNull(content.Grounds), attachments);
    }

    private string Filled(Case found, AnswerTemplate template, AnswerContent content) => TemplateText.Fill(
        template.Text.In(content.Language),
        place => content.Fields.TryGetValue(place, out var given) ? given.Trim() : caseFields.ValueOf(found, place, content.Language));

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
