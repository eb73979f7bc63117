using System.Globalization;
using Hotline.Core.Policy;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Answer;

namespace Hotline.Functions.Answer;

/// <summary>The meetings of a year, this one unless the address names another. Departments come to theirs from their cases.</summary>
[Access(Role.LetterClerk, Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class ShowMeetingsHttp(PageResults pages, IMeetings meetings, CityClocks clocks, TimeProvider time)
{
    private const int Earliest = 2000;

    [Function(nameof(ShowMeetingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "meetings")] HttpRequest request, CancellationToken cancellation)
    {
        var thisYear = clocks.DayOf(time.GetUtcNow()).Year;
        var year = int.TryParse(request.Text("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            && asked >= Earliest && asked <= thisYear ? asked : thisYear;
        return pages.Show<MeetingsPage>(request, new Dictionary<string, object?>
        {
            [nameof(MeetingsPage.Year)] = year,
            [nameof(MeetingsPage.IsLast)] = year == thisYear,
            [nameof(MeetingsPage.Meetings)] = await meetings.OfYearAsync(year, cancellation),
        });
    }
}
