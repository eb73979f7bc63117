using System.Globalization;

namespace Hotline.Journey.Tests.Policy;

/// <summary>How two people bring another version of the rules into force.</summary>
internal static class PolicyDesk
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);

    /// <summary>An administrator proposes a file, a supervisor approves it, and the service runs by it.</summary>
    public static async Task AdoptAsync(this RunningCity city, int number, string file, string text)
    {
        var proposed = (await (await city.AsAsync(Staff.Administrator)).PostAsync(
            "api/policy/proposals", new { files = new Dictionary<string, string> { [file] = text }, reason = "国务院办公厅已公布放假安排。" })).Good();
        (await (await city.AsAsync(Staff.Supervisor)).ApproveAsync(proposed)).Good()["number"].ShouldBe(number.ToString(CultureInfo.InvariantCulture));
        await city.RunsByAsync(number);
    }

    public static Task<ApiAnswer> ApproveAsync(this HotlineApi by, ApiAnswer proposed) => by.PostAsync(
        $"api/policy/proposals/{proposed["id"]}/approve", new { version = int.Parse(proposed["version"]!, CultureInfo.InvariantCulture) });

    /// <summary>Waits until the host that answers was started anew with that version.</summary>
    public static async Task RunsByAsync(this RunningCity city, int number)
    {
        var supervisor = await city.AsAsync(Staff.Supervisor);
        await Eventually.BeAsync(async () =>
        {
            city.Time.Advance(Look);
            return (await supervisor.GetAsync("api/policy")).Good()["running"] == number.ToString(CultureInfo.InvariantCulture);
        });
    }
}
