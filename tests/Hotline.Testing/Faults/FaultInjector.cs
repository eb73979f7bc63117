using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Hotline.Testing;

/// <summary>
/// Kills operations between any two of their storage requests: an HTTP request that says so in its header <c>Kill</c>
/// ("3 BeforeSending"), or what is called within <see cref="Within"/>. Everything else in the process lives on.
/// </summary>
public sealed class FaultInjector : HttpPipelinePolicy
{
    public const string Header = "Kill";

    private static readonly AsyncLocal<Func<Func<ValueTask>, ValueTask>?> Around = new();

    // Reads what the app's own accessor set for the current request, which the app must have been told to do.
    private readonly HttpContextAccessor _http = new();

    /// <summary>Runs an operation whose storage requests go through <paramref name="around"/>; true if it came to its end.</summary>
    public static async Task<bool> Within(Func<Func<ValueTask>, ValueTask> around, Func<Task> operation)
    {
        Around.Value = around;
        try
        {
            await operation();
            return true;
        }
        catch (ProcessDiedException)
        {
            return false;
        }
        finally
        {
            Around.Value = null;
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (Around.Value is { } around)
        {
            return around(() => ProcessNextAsync(message, pipeline));
        }

        return _http.HttpContext is { } http && http.Request.Headers[Header].ToString() is { Length: > 0 } order
            ? KillOf(http, order).AroundAsync(() => ProcessNextAsync(message, pipeline))
            : ProcessNextAsync(message, pipeline);
    }

    private static Kill KillOf(HttpContext http, string order)
    {
        if (http.Items[Header] is not Kill kill)
        {
            var words = order.Split(' ');
            http.Items[Header] = kill = new(int.Parse(words[0], CultureInfo.InvariantCulture), Enum.Parse<KillMoment>(words[1]));
        }

        return kill;
    }
}
