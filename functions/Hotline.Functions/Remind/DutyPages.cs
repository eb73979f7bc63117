using System.Globalization;
using Hotline.Core.Remind;
using Hotline.Functions.Pages;
using Hotline.Pages.Remind;

namespace Hotline.Functions.Remind;

/// <summary>The duty page: shown, gone back to after a form, and shown again with what was refused.</summary>
public sealed class DutyPages(
    PageResults pages, ReadRosterHandler roster, IDutyLog log, IAccounts accounts, DutyShifts shifts, TimeProvider time)
{
    private const int Days = 7;
    private const int Entries = 20;

    public async Task<IResult> ShowAsync(HttpRequest request, CancellationToken cancellation) =>
        pages.Show<DutyPage>(request, await ParametersAsync(request, sent: null, cancellation));

    public async Task<IResult> AnswerAsync<T>(HttpRequest request, Result<T> outcome, object? sent, CancellationToken cancellation) =>
        outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, "/duty")
            : pages.Refused<DutyPage>(request, outcome.Errors, await ParametersAsync(request, sent, cancellation));

    private async Task<Dictionary<string, object?>> ParametersAsync(HttpRequest request, object? sent, CancellationToken cancellation)
    {
        var from = From(request);
        var (now, next) = await roster.CurrentAsync(cancellation);
        var people = (await accounts.ListAsync(cancellation)).Where(account => account.AsActor().MaySee(department: null));
        return new()
        {
            [nameof(DutyPage.Now)] = now,
            [nameof(DutyPage.Next)] = next,
            [nameof(DutyPage.From)] = from,
            [nameof(DutyPage.Roster)] = await roster.HandleAsync(new(from, Days), cancellation),
            [nameof(DutyPage.Log)] = await log.ListAsync(Entries, cancellation),
            [nameof(DutyPage.People)] = people.Select(account => (account.Name, account.DisplayName)).ToList(),
            [nameof(DutyPage.Sent)] = sent,
        };
    }

    /// <summary>Today unless the address says another day within the years that the roster may hold.</summary>
    private DateOnly From(HttpRequest request)
    {
        var today = shifts.DayOf(time.GetUtcNow());
        return DateOnly.TryParseExact(request.Query["from"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked)
            && Math.Abs(asked.DayNumber - today.DayNumber) <= 3660
                ? asked
                : today;
    }
}
