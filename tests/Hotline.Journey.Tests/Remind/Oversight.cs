using Hotline.Core.Remind;

namespace Hotline.Journey.Tests.Remind;

/// <summary>What supervisors and those on duty do and see in the tests' city.</summary>
internal static class Oversight
{
    /// <summary>A round of reminders right now, beside those of the timer.</summary>
    public static Task<IReadOnlyList<Digest>> RoundAsync(this RunningCity city) =>
        city.Host.Get<SendRemindersHandler>().HandleAsync(CancellationToken.None);

    /// <summary>"urge 260304-1234-5678" for every line of a person's notices of one kind, latest first.</summary>
    public static async Task<IReadOnlyList<string>> NoticesAsync(this RunningCity city, string account, string kind = "reminders")
    {
        var notices = await (await city.AsAsync(account)).GetAsync("api/notices?size=100");
        return
        [
            .. notices.Good().List("notices")
                .Where(notice => notice.GetProperty("kind").GetString() == kind)
                .SelectMany(notice => notice.GetProperty("lines").EnumerateArray())
                .Select(line => $"{line.GetProperty("stage").GetString()} {line.GetProperty("reference").GetString()}"),
        ];
    }

    public static async Task<IReadOnlyList<string>> SupervisionAsync(this RunningCity city, string filter)
    {
        var page = await (await city.AsAsync(Staff.Supervisor)).GetAsync($"api/supervision?filter={filter}");
        return [.. page.Good().List("cases").Select(entry => entry.GetProperty("reference").GetString()!)];
    }

    /// <summary>The facts of the case's events of one type, oldest first, with the words that staff see.</summary>
    public static async Task<int> CountAsync(this FiledCase filed, string type) =>
        (await filed.ReadByStaffAsync()).Good().Timeline.Count(each => each == type);

    public static async Task PlanDutyAsync(this RunningCity city, string day, string shift, string? deputy = Staff.DutyDeputy, string? leader = Staff.DutyLeader) =>
        (await (await city.AsAsync(Staff.Administrator)).PostAsync("api/duty/roster", new { day, shift, officer = Staff.DutyOfficer, deputy, leader })).Good();
}
