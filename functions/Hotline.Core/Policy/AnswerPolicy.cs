using Hotline.Core.Access;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>How answers come about: who has to approve them, and the templates they may be written from.</summary>
public sealed record AnswerPolicy(ApprovalPolicy Approval, IReadOnlyList<AnswerTemplate> Templates)
{
    /// <summary>For a city without a file of its own for this: whoever handles a case answers it.</summary>
    public static readonly AnswerPolicy None = new(new(Required: false, ExceptFor: [], ReviewFirst: false, ApproversAnswerDirectly: true), []);

    /// <summary>When a draft answer is warned of.</summary>
    public QualityPolicy Quality { get; init; } = QualityPolicy.Usual;

    public AnswerTemplate? Find(string id) => Templates.FirstOrDefault(template => template.Id == id);
}

/// <summary>一审一核: an answer goes out only once somebody other than its drafter has approved it.</summary>
/// <param name="ExceptFor">Departments so small that nobody else is there; they answer in one step.</param>
/// <param name="ReviewFirst">Whether a second person reviews before a third one approves.</param>
/// <param name="ApproversAnswerDirectly">Whether those entitled to approve may answer in one step, standing for the answer alone.</param>
public sealed record ApprovalPolicy(bool Required, IReadOnlyList<string> ExceptFor, bool ReviewFirst, bool ApproversAnswerDirectly)
{
    public bool IsRequiredIn(string department) => Required && !ExceptFor.Contains(department);

    /// <summary>Whether somebody of the department may answer in one step.</summary>
    public bool LetsAnswer(string department, Actor by) => !IsRequiredIn(department) || (ApproversAnswerDirectly && by.Is(Role.Approver));
}

/// <summary>From where on a draft answer is warned of; shares are from 0 to 1.</summary>
/// <param name="LeastCharacters">With fewer it can hardly say what was done.</param>
/// <param name="LeastRelevance">An answer that takes up a smaller share of the complaint's terms speaks of something else.</param>
/// <param name="LeastTakenUp">A question counts as taken up when this share of its terms is in the answer.</param>
/// <param name="MostBoilerplate">A larger share of stock phrases is too much.</param>
/// <param name="Repetition">An answer as like an earlier one as this merely repeats it.</param>
public sealed record QualityPolicy(int LeastCharacters, double LeastRelevance, double LeastTakenUp, double MostBoilerplate, double Repetition)
{
    /// <summary>For a city whose file names none.</summary>
    public static readonly QualityPolicy Usual = new(30, 0.03, 0.15, 0.5, 0.8);
}

/// <summary>A text with named places, "{receivedOn}": filled from the case (<see cref="AnswerTemplate.CaseFields"/>) or by the handler.</summary>
public sealed record AnswerTemplate(string Id, LocalText Name, LocalText Text, IReadOnlyList<TemplateField> Fields)
{
    /// <summary>What the case itself fills in.</summary>
    public static IReadOnlyList<string> CaseFields { get; } = ["reference", "receivedOn", "dueOn", "department", "category", "contributions"];
}

/// <summary>A place that the handler fills in, by its name in the text.</summary>
public sealed record TemplateField(string Id, LocalText Name);
