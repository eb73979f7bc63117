using System.Net.Http.Json;
using Hotline.Core;

namespace Hotline.Testing;

/// <summary>A web complaint that is taken as it is; a test changes what it is about.</summary>
public sealed record AComplaint
{
    public string? Text { get; init; } = Sentences.NoWater;

    public string? Kind { get; init; }

    public bool Anonymous { get; init; }

    public object? Contact { get; init; } = new { name = "测试甲", phone = "139 0000 0001" };

    public object? Place { get; init; }

    /// <summary>With files it is sent as a form, without as JSON.</summary>
    public IReadOnlyList<AFile> Files { get; init; } = [];

    public static AComplaint WithoutAName(string text = Sentences.NoWater) => new() { Text = text, Anonymous = true, Contact = null };

    public HttpContent Content() =>
        Requests.Of(new { text = Text, kind = Kind, anonymous = Anonymous, contact = Contact, place = Place }, Files);
}

/// <summary>A telephone call as an operator enters it.</summary>
public sealed record ACall
{
    public string? Transcript { get; init; } = $"您好，{Sentences.NoWater}";

    public IReadOnlyList<object>? Turns { get; init; }

    public string? CallerNumber { get; init; } = "139 0000 0002";

    public string? CallerName { get; init; } = "测试乙";

    public HttpContent Content() =>
        Requests.Of(new { transcript = Turns is null ? Transcript : null, turns = Turns, callerNumber = CallerNumber, callerName = CallerName }, []);
}

/// <summary>A letter as a clerk enters it.</summary>
public sealed record ALetter
{
    public string? Text { get; init; } = Sentences.DarkLane;

    public string? ReceivedDate { get; init; } = "2026-03-03";

    public object? Sender { get; init; } = new { name = "测试丙", postalAddress = "云溪市测试路1号" };

    public IReadOnlyList<AFile> Scans { get; init; } = [];

    public HttpContent Content() => Requests.Of(new { text = Text, receivedDate = ReceivedDate, sender = Sender }, Scans);
}

/// <summary>Bodies as clients send them.</summary>
public static class Requests
{
    public static HttpContent Of(object body, IReadOnlyList<AFile> files)
    {
        var json = JsonContent.Create(body, options: CoreJson.Options);
        if (files.Count == 0)
        {
            return json;
        }

        var form = new MultipartFormDataContent { { json, "data" } };
        foreach (var file in files)
        {
            var content = new ByteArrayContent(file.Content);
            content.Headers.ContentType = new(file.ContentType);
            form.Add(content, "files", file.Name);
        }

        return form;
    }
}
