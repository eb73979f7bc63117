namespace Hotline.LocalHost.Tests.Samples;

public sealed record CaseReceived(string Reference, int Version);

public sealed class TakeRecordQueue(Journal journal)
{
    [Function("TakeRecord")]
    public Task RunAsync([QueueTrigger("%Queue%", Connection = "HotlineStorage")] CaseReceived message, CancellationToken cancellation) =>
        journal.RunAsync($"{message.Reference} v{message.Version}", cancellation);
}

public sealed class TakeTextQueue(Journal journal)
{
    [Function("TakeText")]
    public Task RunAsync([QueueTrigger("%Queue%")] string message, FunctionContext context, CancellationToken cancellation) =>
        journal.RunAsync($"{message} #{context.BindingContext.BindingData["DequeueCount"]}", cancellation);
}

public sealed class TakeBytesQueue(Journal journal)
{
    [Function("TakeBytes")]
    public async ValueTask RunAsync([QueueTrigger("%Queue%")] BinaryData message, CancellationToken cancellation) =>
        await journal.RunAsync(Convert.ToHexString(message), cancellation);
}
