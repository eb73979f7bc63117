namespace Hotline.Core.Intake;

/// <summary>
/// Forgets drafts that nobody filed: what a citizen decided not to send is not ours to keep. Runs daily and looks back a few days
/// further than it must, so that days it missed are caught up.
/// </summary>
public sealed class ForgetDraftsHandler(IComplaintDrafts drafts, TimeProvider time)
{
    public const int DaysKept = 7;
    private const int DaysLookedBack = 30;

    public async Task HandleAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        for (var age = DaysKept; age < DaysLookedBack; age++)
        {
            await drafts.ForgetAsync(today.AddDays(-age), cancellation);
        }
    }
}
