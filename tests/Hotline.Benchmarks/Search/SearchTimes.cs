using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Hotline.Benchmarks.Load;
using Hotline.Benchmarks.Running;
using Hotline.Core.Access;
using Hotline.Core.Search;
using Hotline.Functions.Access;
using Spectre.Console;

namespace Hotline.Benchmarks.Search;

/// <summary>How long searches take over HTTP, one after another, by what is asked for.</summary>
internal static class SearchTimes
{
    private const int WarmUps = 30;

    /// <returns>The p95 of all searches together, in milliseconds.</returns>
    public static async Task<double> PrintAsync(
        CountedApp app, IReadOnlyList<CaseDocument> cases, AskedQueries asked, int searches, CancellationToken cancellation)
    {
        Authorise(app, new("benchmark", [Role.Supervisor]));
        var kinds = new (string Name, Func<object> Query)[]
        {
            ("one character", () => new { text = asked.Piece(1) }),
            ("two characters", () => new { text = asked.Piece(2) }),
            ("four characters", () => new { text = asked.Piece(4) }),
            ("two words", () => new { text = asked.Pieces(2) }),
            ("words, department, status, dates", () => new
            {
                text = asked.Piece(2), department = asked.Any().Department, statuses = new[] { "closed" }, from = Day(asked.Any()), to = Day(cases[^1]),
            }),
            ("place", () => new { place = asked.Any().Address }),
            ("reference", () => new { reference = asked.Any().Reference.ToString() }),
            ("department, latest first", () => new { department = asked.Any().Department }),
        };

        var all = LoadFigures.None;
        var table = Report.Table(["search for"], ["p50 ms", "p95 ms", "p99 ms", "errors"]);
        foreach (var (name, query) in kinds)
        {
            await ClosedLoop.RepeatAsync(WarmUps, () => SearchAsync(app, query(), cancellation), cancellation);
            var figures = await ClosedLoop.RepeatAsync(searches, () => SearchAsync(app, query(), cancellation), cancellation);
            table.AddRow([name, .. figures.Percentiles(0.5, 0.95, 0.99).Select(Report.Number), figures.Errors.ToString(CultureInfo.InvariantCulture)]);
            all = all.And(figures);
        }

        table.AddRow(["all", .. all.Percentiles(0.5, 0.95, 0.99).Select(Report.Number), all.Errors.ToString(CultureInfo.InvariantCulture)]);
        AnsiConsole.Write(table);
        return all.Percentiles(0.95)[0];
    }

    public static async Task<bool> SearchAsync(CountedApp app, object query, CancellationToken cancellation)
    {
        using var response = await app.Http.PostAsJsonAsync("/api/search", query, cancellation);
        await response.Content.ReadAsByteArrayAsync(cancellation);
        return response.IsSuccessStatusCode;
    }

    public static void Authorise(CountedApp app, Actor actor)
    {
        var account = new Account { Name = actor.Account, DisplayName = "Benchmark", Roles = actor.Roles, Department = actor.Department, PasswordHash = "" };
        app.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", app.Get<AccessTokens>().Issue(account).Token);
    }

    private static string Day(CaseDocument one) => one.ReceivedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
