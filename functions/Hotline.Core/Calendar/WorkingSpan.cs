using System.Globalization;

namespace Hotline.Core.Calendar;

/// <summary>One stretch of a working day in the city's wall time, for example 09:00–12:00. Never crosses midnight.</summary>
public sealed record WorkingSpan(TimeOnly From, TimeOnly To)
{
    public int Minutes => (int)((To.Ticks - From.Ticks) / TimeSpan.TicksPerMinute);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:HH\\:mm}-{To:HH\\:mm}");
}
