using Azure;

namespace Hotline.LocalHost.Hosting;

internal static class StorageError
{
    /// <summary>A short name without any text of a message or case: storage's code if it answered, else what kind of failure it was.</summary>
    public static string Kind(Exception exception) => exception switch
    {
        RequestFailedException { ErrorCode.Length: > 0 } refused => refused.ErrorCode,
        RequestFailedException { InnerException: { } inner } => inner.GetType().Name,
        AggregateException { InnerException: RequestFailedException inner } => Kind(inner),
        _ => exception.GetType().Name,
    };

    /// <summary>What a log needs beside <see cref="Kind"/>: nothing when storage refused or cannot be reached, which no stack trace explains.</summary>
    public static Exception? Detail(Exception exception) =>
        exception is RequestFailedException or AggregateException { InnerException: RequestFailedException } ? null : exception;
}
