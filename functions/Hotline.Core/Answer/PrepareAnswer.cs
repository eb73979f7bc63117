using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>What somebody of the lead department begins an answer with.</summary>
public sealed record PrepareAnswer(Reference Reference, string Language, Actor By);

/// <param name="Text">The co-handlers' contributions, put together.</param>
public sealed record PreparedAnswer(string Text, IReadOnlyList<PreparedTemplate> Templates);

/// <param name="Text">With what the case fills in; the other places stay as they are.</param>
public sealed record PreparedTemplate(string Id, string Name, string Text, IReadOnlyList<PreparedField> Fields);

/// <summary>A place of a template that the handler fills in.</summary>
public sealed record PreparedField(string Id, string Name);

public sealed class PrepareAnswerHandler(ICases cases, AnswerFields caseFields, CityPolicy policy)
{
    public async Task<Result<PreparedAnswer>> HandleAsync(PrepareAnswer query, CancellationToken cancellation)
    {
        if (await cases.FindAsync(query.Reference, cancellation) is not { } found)
        {
            return Errors.CaseNotFound();
        }

        return query.By.MaySee(found.State.Department) ? Of(found, query.Language) : Errors.NotYourDepartment();
    }

    /// <summary>The same for a case that has been read.</summary>
    public PreparedAnswer Of(Case found, string language) => new(
        caseFields.Contributions(found, language),
        [.. policy.Answers.Templates.Select(template => Prepared(found, template, language))]);

    private PreparedTemplate Prepared(Case found, AnswerTemplate template, string language) => new(
        template.Id,
        template.Name.In(language),
        TemplateText.Fill(
            template.Text.In(language),
            place => AnswerTemplate.CaseFields.Contains(place) ? caseFields.ValueOf(found, place, language) : $"{{{place}}}"),
        [.. template.Fields.Select(field => new PreparedField(field.Id, field.Name.In(language)))]);
}
