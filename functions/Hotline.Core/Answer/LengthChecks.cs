using Hotline.Core.Calendar;

namespace Hotline.Core.Answer;

internal static class LengthChecks
{
    /// <summary>A length of working time such as 3d or 0.5d; null when it is none, which is then noted.</summary>
    public static ClockLength? WorkingTime(ErrorList errors, string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            errors.Add(Errors.Required(field));
            return null;
        }

        if (ClockLength.TryParse(text.Trim(), out var length) && length is { Unit: ClockUnit.WorkingDays or ClockUnit.WorkingMinutes })
        {
            return length;
        }

        errors.Add(Errors.Malformed(field, "3d, 0.5d"));
        return null;
    }
}
