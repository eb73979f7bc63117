namespace Hotline.Core.Calendar;

/// <summary>A holiday's name in the three languages the hotline speaks.</summary>
public sealed record HolidayName(string ZhHans, string ZhHant, string En);
