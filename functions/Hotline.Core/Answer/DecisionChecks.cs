using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>What every decision on somebody's request is checked for: it says yes or no, and a no says why.</summary>
internal static class DecisionChecks
{
    public static ErrorList Of(bool? approved, string? reason, Limits limits, string field = "approved")
    {
        var errors = new ErrorList();
        if (approved is null)
        {
            errors.Add(Errors.Required(field));
        }

        if (approved == false)
        {
            FieldChecks.Text(errors, "reason", reason, limits.NoteCharacters);
        }
        else
        {
            FieldChecks.AtMost(errors, "reason", reason, limits.NoteCharacters);
        }

        return errors;
    }
}
