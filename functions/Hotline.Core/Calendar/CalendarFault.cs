namespace Hotline.Core.Calendar;

/// <summary>One thing wrong with a calendar file: which file, which entry (as a path such as <c>holidays[2].worked[0]</c>), what.</summary>
public sealed record CalendarFault(string File, string Entry, Fault Fault)
{
    public override string ToString() => $"{File}: {Entry}: {Fault}";
}
