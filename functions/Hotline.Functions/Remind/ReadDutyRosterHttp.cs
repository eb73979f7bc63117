using System.Globalization;
using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>The roster of the days from <c>from</c> on (today unless said), slots without a plan included; 7 days unless said, at most 92.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class ReadDutyRosterHttp(ReadRosterHandler roster, DutyShifts shifts, DutyJson json, TimeProvider time)
{
    private const int UsualDays = 7;
    private const int MostDays = 92;

    [Function(nameof(ReadDutyRosterHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/duty/roster")] HttpRequest request, CancellationToken cancellation)
    {
        var today = shifts.DayOf(time.GetUtcNow());
        var from = today;
        var days = UsualDays;
        if (request.Query["from"].FirstOrDefault() is { } asked
            && (!DateOnly.TryParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out from)
                || Math.Abs(from.DayNumber - today.DayNumber) > 3660))
        {
            return Problems.Of(request, [Errors.Malformed("from", "yyyy-MM-dd")]);
        }

        if (request.Query["days"].FirstOrDefault() is { } count
            && (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out days) || days is < 1 or > MostDays))
        {
            return Problems.Of(request, [Errors.OutOfRange("days", 1, MostDays)]);
        }

        var language = CallerLanguage.Of(request);
        var slots = await roster.HandleAsync(new(from, days), cancellation);
        return Json.Ok(new { Slots = slots.Select(each => json.Of(each.Slot, each.Plan, language)) });
    }
}
