using System.Text;
using Microsoft.AspNetCore.Http;

namespace Hotline.Functions.Tests.Http;

/// <summary>An HTTP request as a function gets it.</summary>
internal static class ARequest
{
    public static HttpRequest With(string header, string? value)
    {
        var request = new DefaultHttpContext().Request;
        if (value is not null)
        {
            request.Headers[header] = value;
        }

        return request;
    }

    public static HttpRequest Holding(string body, string? type = "application/json") => Holding(Encoding.UTF8.GetBytes(body), type);

    public static HttpRequest Holding(byte[] body, string? type = "application/json")
    {
        var request = new DefaultHttpContext().Request;
        request.Body = new MemoryStream(body);
        request.ContentLength = body.Length;
        request.ContentType = type;
        return request;
    }
}
