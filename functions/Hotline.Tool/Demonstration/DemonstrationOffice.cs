using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Tool.Demonstration;

/// <summary>What the office has on its desk besides cases: two weeks of duty, and a bulletin that waits for approval.</summary>
internal sealed class DemonstrationOffice(HotlineClient api, Staff staff, CityPolicy policy)
{
    private const int Days = 14;

    private static readonly (string Officer, string Deputy, string Leader)[] Turns =
        [("operator1", "operator2", "supervisor"), ("operator2", "desk", "supervisor2"), ("desk", "operator1", "supervisor")];

    /// <param name="about">A case that was answered.</param>
    public async Task SetUpAsync(DateOnly today, Receipt about, CancellationToken cancellation)
    {
        var administrator = await staff.AnyAsync(Role.Administrator);
        for (var day = 0; day < Days; day++)
        {
            var (officer, deputy, leader) = Turns[day % Turns.Length];
            foreach (var shift in policy.Supervision.Shifts)
            {
                await api.PlanShiftAsync(new { Day = today.AddDays(day), Shift = shift.Id, officer, deputy, leader }, administrator, cancellation);
            }
        }

        await api.DraftBulletinAsync(new { Kind = "case", Subject = about.Reference }, await staff.AnyAsync(Role.Supervisor), cancellation);
    }
}
