using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Hotline.Benchmarks.Running;

namespace Hotline.Benchmarks.Search;

/// <summary>How long a case that was just filed takes to be found, with the timers running as they do in production.</summary>
internal static class UntilFound
{
    private const string Word = "琥珀色独角鲸";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task<TimeSpan> MeasureAsync(CountedApp app, CancellationToken cancellation)
    {
        var complaint = new { text = $"公园的{Word}雕像倒了，请派人来修。", anonymous = true };
        using var filed = await app.Http.PostAsJsonAsync("/api/complaints", complaint, cancellation);
        filed.EnsureSuccessStatusCode();
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Patience)
        {
            using var response = await app.Http.PostAsJsonAsync("/api/search", new { text = Word }, cancellation);
            var found = await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
            if (found.GetProperty("total").GetInt64() > 0)
            {
                break;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(250), cancellation);
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
