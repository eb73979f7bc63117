using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Hotline.LocalHost.Tests.Samples;

/// <summary>Functions that must be refused, each for the reason in its name.</summary>
public static class Faulty
{
    public sealed class Twice
    {
        [Function("Same")]
        public IResult One([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "one")] HttpRequest request) => Results.Ok(request.Path);

        [Function("same")]
        public IResult Two([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "two")] HttpRequest request) => Results.Ok(request.Path);
    }

    public sealed class NoTrigger
    {
        [Function("NoTrigger")]
        public Task RunAsync(FunctionContext context) => Task.FromResult(context);
    }

    public sealed class TwoTriggers
    {
        [Function("TwoTriggers")]
        public Task RunAsync([QueueTrigger("some-queue")] string message, [TimerTrigger("0 0 * * * *")] TimerInfo timer) =>
            Task.FromResult((message, timer));
    }

    public sealed class BadName
    {
        [Function("1 name")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bad")] HttpRequest request) => Results.Ok(request.Path);
    }

    public sealed class Hidden
    {
        [Function("Hidden")]
        internal IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "hidden")] HttpRequest request) => Results.Ok(request.Path);
    }

    public sealed class AsyncVoid
    {
        [Function("AsyncVoid")]
        [SuppressMessage("Major Bug", "MA0155", Justification = "This is the fault.")]
        public async void Run([TimerTrigger("0 0 * * * *")] TimerInfo timer) => await Task.FromResult(timer);
    }

    public sealed class NeedsKey
    {
        [Function("NeedsKey")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Function, "get", Route = "key")] HttpRequest request) => Results.Ok(request.Path);
    }

    public sealed class NoVerb
    {
        [Function("NoVerb")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "verbless")] HttpRequest request) => Results.Ok(request.Path);
    }

    public sealed class OddVerb
    {
        [Function("OddVerb")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "fetch", Route = "odd")] HttpRequest request) => Results.Ok(request.Path);
    }

    public sealed class ReturnsText
    {
        [Function("ReturnsText")]
        public Task<string> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "text")] HttpRequest request) =>
            Task.FromResult(request.Path.ToString());
    }

    public sealed class QueueReturnsText
    {
        [Function("QueueReturnsText")]
        public Task<string> RunAsync([QueueTrigger("some-queue")] string message) => Task.FromResult(message);
    }

    public sealed class NoSuchPart
    {
        [Function("NoSuchPart")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "parts/{id}")] HttpRequest request, string number) =>
            Results.Ok(request.Path + number);
    }

    public sealed class OddType
    {
        [Function("OddType")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "types/{id}")] HttpRequest request, Version id) =>
            Results.Ok(request.Path + id);
    }

    public sealed class MissingPart
    {
        [Function("MissingPart")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "missing/{id?}")] HttpRequest request, int id) =>
            Results.Ok(request.Path.Value + id);
    }

    public sealed class LeadingSlash
    {
        [Function("LeadingSlash")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "/")] HttpRequest request) => Results.Ok(request.Path);
    }

    public sealed class Reserved
    {
        [Function("Reserved")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "admin/users")] HttpRequest request) => Results.Ok(request.Path);
    }

    public sealed class Unreadable
    {
        [Function("Unreadable")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "a/{b")] HttpRequest request) => Results.Ok(request.Path);
    }

    public sealed class OddConstraint
    {
        [Function("OddConstraint")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "odd/{b:prime}")] HttpRequest request) => Results.Ok(request.Path);
    }

    public sealed class Ambiguous
    {
        [Function("ShowAny")]
        public IResult Any([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "things/{id}")] HttpRequest request) =>
            Results.Ok(request.Path);

        [Function("ShowNewest")]
        public IResult Newest([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "things/newest")] HttpRequest request) =>
            Results.Ok(request.Path);

        [Function("ChangeNewest")]
        public IResult Change([HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "things/newest")] HttpRequest request) =>
            Results.Ok(request.Path);
    }

    public sealed class BadQueueName
    {
        [Function("BadQueueName")]
        public Task RunAsync([QueueTrigger("Bad_Queue")] string message) => Task.FromResult(message);
    }

    public sealed class NoConnection
    {
        [Function("NoConnection")]
        public Task RunAsync([QueueTrigger("some-queue", Connection = "Elsewhere")] string message) => Task.FromResult(message);
    }

    public sealed class OddMessage
    {
        [Function("OddMessage")]
        public Task RunAsync([QueueTrigger("odd-queue")] Stream message) => Task.FromResult(message);
    }

    public sealed record Clashing([property: JsonPropertyName("id")] string Id, int DequeueCount);

    public sealed class ClashingMessage
    {
        [Function("ClashingMessage")]
        public Task RunAsync([QueueTrigger("clashing-queue")] Clashing message) => Task.FromResult(message);
    }

    public sealed class SharedQueue
    {
        [Function("ReaderOne")]
        public Task OneAsync([QueueTrigger("shared-queue")] string message) => Task.FromResult(message);

        [Function("ReaderTwo")]
        public Task TwoAsync([QueueTrigger("shared-queue")] string message) => Task.FromResult(message);
    }

    public sealed class BadSchedule
    {
        [Function("BadSchedule")]
        public Task RunAsync([TimerTrigger("0 0 * * *")] TimerInfo timer) => Task.FromResult(timer);
    }

    public sealed class NeverOccurs
    {
        [Function("NeverOccurs")]
        public Task RunAsync([TimerTrigger("0 0 0 30 2 *")] TimerInfo timer) => Task.FromResult(timer);
    }

    public sealed class NoSuchSetting
    {
        [Function("NoSuchSetting")]
        public Task RunAsync([TimerTrigger("%NoSuchSchedule%")] TimerInfo timer) => Task.FromResult(timer);
    }

    public sealed class OddTimer
    {
        [Function("OddTimer")]
        public Task RunAsync([TimerTrigger("0 0 * * * *")] string timer) => Task.FromResult(timer);
    }

    public interface IMissing;

    public sealed class MissingService(IMissing missing)
    {
        [Function("MissingService")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "service")] HttpRequest request) => Results.Ok((request, missing));
    }
}
