using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Hotline.Benchmarks.Intake;

/// <summary>The complaint that is filed over and over: of ordinary length, with a contact and an address.</summary>
internal static class Complaint
{
    private const string Route = "/api/complaints";

    private static readonly byte[] Body = JsonSerializer.SerializeToUtf8Bytes(new
    {
        text = "我们小区从昨天晚上开始一直停水，物业说是市政管道的问题，但是没有任何通知，家里有老人和小孩，做饭洗澡都成了问题，请尽快派人来查看并告知什么时候恢复供水。",
        kind = "complaint",
        contact = new { name = "张三", phone = "139 0000 0000" },
        place = new { address = "临湖区示范路1号" },
    });

    /// <summary>True when it was taken up.</summary>
    public static async Task<bool> FileAsync(HttpClient app)
    {
        using var response = await SendAsync(app);
        return response.StatusCode == HttpStatusCode.Created;
    }

    public static async Task<Receipt> ReceiptAsync(HttpClient app)
    {
        using var response = await SendAsync(app);
        response.EnsureSuccessStatusCode();
        return (await JsonSerializer.DeserializeAsync<Receipt>(await response.Content.ReadAsStreamAsync(), JsonSerializerOptions.Web))!;
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient app)
    {
        var content = new ByteArrayContent(Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return app.PostAsync(Route, content);
    }

    /// <summary>What the citizen needs to follow and rate the case.</summary>
    public sealed record Receipt(string Reference, string QueryCode);
}
