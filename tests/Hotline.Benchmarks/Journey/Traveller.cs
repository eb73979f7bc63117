using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Hotline.Benchmarks.Intake;
using Hotline.Benchmarks.Running;
using Hotline.Core.Access;
using Hotline.Functions.Access;

namespace Hotline.Benchmarks.Journey;

/// <summary>Takes one case over HTTP from received to rated, as citizen and department would.</summary>
internal sealed class Traveller(CountedApp app)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan RoutedWithin = TimeSpan.FromSeconds(60);

    public async Task TravelAsync(CancellationToken cancellation)
    {
        var receipt = await Complaint.ReceiptAsync(app.Http);
        var department = await RoutedToAsync(receipt, cancellation);
        var token = TokenOf(department);
        var version = await ActAsync(receipt, "accept", null, request => ByStaff(request, token, "\"3\""), cancellation);
        await ActAsync(receipt, "answer", new { answer = "已派人抢修，今晚八点前恢复供水。" }, request => ByStaff(request, token, version), cancellation);
        await ActAsync(receipt, "rating", new { satisfaction = "satisfied", solved = true }, request => ByCitizen(request, receipt), cancellation);
    }

    /// <summary>Reads the case as its citizen until a department has it; these reads are not part of the journey.</summary>
    public async Task<string> RoutedToAsync(Complaint.Receipt receipt, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; waited < RoutedWithin; waited += BetweenLooks)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/cases/{receipt.Reference}");
            ByCitizen(request, receipt);
            using var response = await app.Http.SendAsync(request, cancellation);
            response.EnsureSuccessStatusCode();
            var found = await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
            if (found.TryGetProperty("department", out var department))
            {
                return department.GetProperty("id").GetString()!;
            }

            await Task.Delay(BetweenLooks, cancellation);
        }

        throw new InvalidOperationException($"No department had the case after {RoutedWithin}: see the desk and the stuck steps.");
    }

    /// <summary>The bearer token of somebody who handles and answers alone in that department.</summary>
    public string TokenOf(string department) => app.Get<AccessTokens>().Issue(new Account
    {
        Name = "benchmark",
        DisplayName = "Benchmark",
        Roles = [Role.Handler, Role.Approver],
        Department = department,
        PasswordHash = "",
    }).Token;

    /// <returns>The entity tag of the changed case.</returns>
    private async Task<string> ActAsync(
        Complaint.Receipt receipt, string action, object? body, Action<HttpRequestMessage> asWhom, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/cases/{receipt.Reference}/{action}");
        request.Content = body is null ? null : JsonContent.Create(body);
        asWhom(request);
        using var response = await app.Http.SendAsync(request, cancellation);
        response.EnsureSuccessStatusCode();
        return response.Headers.ETag!.Tag;
    }

    private static void ByStaff(HttpRequestMessage request, string token, string version)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.IfMatch.Add(new EntityTagHeaderValue(version));
    }

    private static void ByCitizen(HttpRequestMessage request, Complaint.Receipt receipt) =>
        request.Headers.Add("Query-Code", receipt.QueryCode);
}
