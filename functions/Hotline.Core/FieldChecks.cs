namespace Hotline.Core;

/// <summary>What single fields are checked for; each check adds what it finds wrong, so that a sender is told everything at once.</summary>
public static class FieldChecks
{
    public static void Text(ErrorList errors, string field, string? text, int most, int least = 1)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            errors.Add(Errors.Required(field));
        }
        else if (text.Length > most)
        {
            errors.Add(Errors.TooLong(field, most));
        }
        else if (text.Trim().Length < least)
        {
            errors.Add(Errors.TooShort(field, least));
        }
    }

    /// <summary>Optional, but not endless.</summary>
    public static void AtMost(ErrorList errors, string field, string? text, int most)
    {
        if (text?.Length > most)
        {
            errors.Add(Errors.TooLong(field, most));
        }
    }

    /// <summary>Required and whole; null where it is neither, or out of range.</summary>
    public static int? Whole(ErrorList errors, string field, double? number, int least, int most)
    {
        if (number is null)
        {
            errors.Add(Errors.Required(field));
            return null;
        }

        if (number % 1 == 0 && number >= least && number <= most)
        {
            return (int)number;
        }

        errors.Add(Errors.OutOfRange(field, least, most));
        return null;
    }

    /// <summary>Seven to fifteen digits (ITU-T E.164), however people space them.</summary>
    public static void Phone(ErrorList errors, string field, string? phone)
    {
        if (phone is null)
        {
            return;
        }

        var digits = phone.Count(char.IsAsciiDigit);
        if (phone.Length > 30 || digits is < 7 or > 15 || phone.Any(c => !char.IsAsciiDigit(c) && !"+-() ".Contains(c)))
        {
            errors.Add(Errors.Malformed(field, "139 0000 0000"));
        }
    }
}
