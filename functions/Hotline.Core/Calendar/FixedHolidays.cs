namespace Hotline.Core.Calendar;

/// <summary>
/// The holidays whose date the regulation itself fixes (全国年节及纪念日放假办法, in force since 1 January 2025, article 2).
/// The others follow the lunar calendar or the solar terms and are known only from the year's announcement,
/// and so are the days off in lieu of a holiday on a weekend.
/// </summary>
internal static class FixedHolidays
{
    private static readonly HolidayName _newYear = new("元旦", "元旦", "New Year's Day");
    private static readonly HolidayName _labourDay = new("劳动节", "勞動節", "Labour Day");
    private static readonly HolidayName _nationalDay = new("国庆节", "國慶節", "National Day");

    public static HolidayName? On(DateOnly date) => (date.Month, date.Day) switch
    {
        (1, 1) => _newYear,
        (5, 1 or 2) => _labourDay,
        (10, 1 or 2 or 3) => _nationalDay,
        _ => null,
    };
}
