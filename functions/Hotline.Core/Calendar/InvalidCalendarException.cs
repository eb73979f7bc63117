namespace Hotline.Core.Calendar;

/// <summary>Calendar files were refused. <see cref="Faults"/> holds everything wrong with them, not only the first fault.</summary>
public sealed class InvalidCalendarException(IReadOnlyList<CalendarFault> faults)
    : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<CalendarFault> Faults { get; } = faults;
}
