using Hotline.Core.Intake;

namespace Hotline.Core.Answer;

/// <summary>
/// An answer as somebody hands it in: its text, or a template with what it asks the handler for. <paramref name="Language"/> is the one
/// the template is written in.
/// </summary>
public sealed record AnswerContent(
    string? Answer,
    string? Template,
    IReadOnlyDictionary<string, string> Fields,
    string? PublicAnswer,
    string? Grounds,
    IReadOnlyList<IncomingFile> Files,
    string Language);
