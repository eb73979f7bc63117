using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Intake;

/// <summary>What a citizen's own complaint is checked for, whether it comes at once or page by page.</summary>
public sealed class ComplaintChecks(IntakeChecks checks, CityPolicy policy)
{
    public void Text(ErrorList errors, string? text)
    {
        var limits = policy.Deadlines.Limits;
        FieldChecks.Text(errors, "text", text, limits.ComplaintCharacters, limits.ComplaintCharactersLeast);
    }

    /// <summary>Anonymous and contact exclude each other; with neither, nobody could be answered.</summary>
    public void Contact(ErrorList errors, bool anonymous, Contact? contact)
    {
        if (contact is null)
        {
            if (!anonymous)
            {
                errors.Add(Errors.ContactNeeded("contact"));
            }

            return;
        }

        if (anonymous)
        {
            errors.Add(Errors.OnlyOneOf("contact", "anonymous"));
        }

        if (contact is { Phone: null, Email: null })
        {
            errors.Add(Errors.ContactNeeded("contact"));
        }

        checks.Contact(errors, "contact", contact);
    }
}
