using Hotline.Core.Calendar;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>The office's pages on bulletins: the list with the form for a new one, and a single one with what may be done to it.</summary>
public sealed class BulletinPages(
    PageResults pages, IBulletins bulletins, IMeetings meetings, BulletinPrint print, CityClocks clocks, TimeProvider time)
{
    private const int MonthsOffered = 12;
    private const int QuartersOffered = 4;

    private static readonly string[] Acts = ["edit", "approve", "publish"];

    public static string AddressOf(Bulletin bulletin) => $"/bulletin-drafts/{bulletin.Id}";

    public async Task<IResult> ShowDraftsAsync(HttpRequest request, CancellationToken cancellation)
    {
        var begun = request.Choice<BulletinKind>("new", []) is { } kind
            ? new DraftBulletin(kind, request.Text("subject"), request.Text("period"), request.Staff())
            : null;
        return pages.Show<BulletinDraftsPage>(request, await ListAsync(begun, cancellation));
    }

    public async Task<IResult> NotDraftedAsync(HttpRequest request, DraftBulletin sent, IReadOnlyList<Error> errors, CancellationToken cancellation) =>
        pages.Refused<BulletinDraftsPage>(request, errors, await ListAsync(sent, cancellation));

    public async Task<IResult> ShowDraftAsync(HttpRequest request, string id, CancellationToken cancellation)
    {
        if (await bulletins.FindAsync(id, cancellation) is not { } found)
        {
            return Problems.Of(request, [Errors.NotFound("bulletin")]);
        }

        var page = Page(request, found);
        page[nameof(BulletinDraftPage.Done)] = request.Text("done") is { } done && Acts.Contains(done) ? done : null;
        return pages.Show<BulletinDraftPage>(request, page);
    }

    /// <summary>The bulletin as it is by now, with what was wrong and what was typed.</summary>
    public async Task<IResult> RefusedAsync(
        HttpRequest request, string id, string? words, IReadOnlyList<Error> errors, CancellationToken cancellation)
    {
        if (await bulletins.FindAsync(id, cancellation) is not { } found)
        {
            return Problems.Of(request, errors);
        }

        var page = Page(request, found);
        page[nameof(BulletinDraftPage.Typed)] = words;
        return pages.Refused<BulletinDraftPage>(request, errors, page);
    }

    private Dictionary<string, object?> Page(HttpRequest request, Bulletin bulletin) => new()
    {
        [nameof(BulletinDraftPage.Bulletin)] = bulletin,
        [nameof(BulletinDraftPage.Document)] = print.Of(bulletin, CallerLanguage.Of(request)),
    };

    private async Task<Dictionary<string, object?>> ListAsync(DraftBulletin? begun, CancellationToken cancellation)
    {
        var today = clocks.DayOf(time.GetUtcNow());
        return new()
        {
            [nameof(BulletinDraftsPage.Open)] = await bulletins.OpenAsync(cancellation),
            [nameof(BulletinDraftsPage.New)] = begun,
            [nameof(BulletinDraftsPage.Months)] = Ended(Month.Of(today), month => month.Previous, MonthsOffered),
            [nameof(BulletinDraftsPage.Quarters)] = Ended(Quarter.Of(today), quarter => quarter.Previous, QuartersOffered),
            [nameof(BulletinDraftsPage.Meetings)] = begun?.Kind == BulletinKind.Meeting ? await MeetingsAsync(today.Year, cancellation) : [],
        };
    }

    /// <summary>The latest periods that are over, latest first.</summary>
    private static List<string> Ended<T>(T current, Func<T, T> before, int count)
        where T : notnull
    {
        var ended = new List<string>();
        for (var period = before(current); ended.Count < count; period = before(period))
        {
            ended.Add(period.ToString()!);
        }

        return ended;
    }

    /// <summary>This year's and last year's, latest first.</summary>
    private async Task<IReadOnlyList<Meeting>> MeetingsAsync(int year, CancellationToken cancellation)
    {
        var years = await Task.WhenAll(meetings.OfYearAsync(year, cancellation), meetings.OfYearAsync(year - 1, cancellation));
        return [.. years.SelectMany(held => held.Reverse())];
    }
}
