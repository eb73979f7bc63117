using Hotline.Core.Policy;

namespace Hotline.Core.Publish;

/// <summary>Shows staff what would be taken out of a text before they publish it; nothing is kept.</summary>
public sealed record RedactText(string? Text);

public sealed class RedactTextHandler(IRedaction redaction, CityPolicy policy)
{
    public Result<RedactedText> Handle(RedactText query, IReadOnlyList<Error> faults)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "text", query.Text, policy.Deadlines.Limits.LetterCharacters);
        return errors.JoinedTo(faults) is { Count: > 0 } all ? all : redaction.Redact(query.Text!);
    }
}
