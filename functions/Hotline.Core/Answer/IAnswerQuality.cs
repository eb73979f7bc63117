using System.Text.Json.Serialization;
using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Answer;

/// <summary>
/// Looks over a draft answer before it goes to review (一审一核, rule 4.5): does it answer what was asked, say who did what and when, name
/// its grounds, and speak to this citizen. It warns and never blocks: people decide.
/// </summary>
public interface IAnswerQuality
{
    /// <param name="complaint">The citizen's words.</param>
    /// <param name="answer">The draft.</param>
    /// <param name="earlier">Answers given before that this one should not merely repeat.</param>
    AnswerReview Review(string complaint, string answer, IReadOnlyList<string> earlier);
}

/// <summary>What was noticed about a draft.</summary>
/// <param name="Relevance">Share of the complaint's terms that the answer takes up, 0 to 1.</param>
/// <param name="Boilerplate">Share of the answer that consists of stock phrases, 0 to 1.</param>
public sealed record AnswerReview(IReadOnlyList<AnswerWarning> Warnings, IReadOnlyList<AskedMatter> Asked, double Relevance, double Boilerplate);

/// <summary>One thing to look at again, with the reason.</summary>
public sealed record AnswerWarning(AnswerWarningKind Kind, LocalText Reason);

/// <summary>A question or a request of the citizen, in their words, and whether the draft answers it.</summary>
public sealed record AskedMatter(string Text, bool Answered, LocalText Why);

/// <summary>Kinds of warnings.</summary>
[JsonConverter(typeof(EnumTextConverter<AnswerWarningKind>))]
public enum AnswerWarningKind
{
    TooShort,
    OffTheSubject,
    QuestionOpen,

    /// <summary>Nobody is named who dealt with the matter.</summary>
    NoActor,

    /// <summary>Nothing is said to have been done, found or decided.</summary>
    NoAction,
    NoTime,
    NoContact,

    /// <summary>It refuses without naming a law or rule.</summary>
    NoGround,
    Boilerplate,

    /// <summary>It only says that the matter was passed on.</summary>
    OnlyPassedOn,
    Repeated,
    NoGreeting,
    Rude,
}
