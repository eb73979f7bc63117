using Hotline.LocalHost.Http;
using Hotline.LocalHost.Queues;
using Hotline.LocalHost.Timers;
using Microsoft.Extensions.Configuration;

namespace Hotline.LocalHost.Discovery;

/// <summary>The functions of the app, ready to be called, by kind of trigger.</summary>
internal sealed record FunctionApp(
    IReadOnlyList<HttpFunction> Http, IReadOnlyList<QueueFunction> Queues, IReadOnlyList<TimerFunction> Timers, IReadOnlySet<Type> Classes)
{
    public static FunctionApp Read(IEnumerable<Type> types, IConfiguration settings, HostJson hostJson, Faults faults)
    {
        var methods = FunctionDiscovery.Find(types, faults);
        var http = methods.Select(method => HttpFunction.TryCreate(method, hostJson.RoutePrefix, faults)).OfType<HttpFunction>().ToList();
        var queues = methods.Select(method => QueueFunction.TryCreate(method, settings, hostJson.Queues, faults)).OfType<QueueFunction>().ToList();
        var timers = methods.Select(method => TimerFunction.TryCreate(method, settings, faults)).OfType<TimerFunction>().ToList();
        foreach (var shared in queues.GroupBy(queue => (queue.QueueName, queue.ConnectionString)).Where(group => group.Count() > 1))
        {
            var readers = string.Join(" and ", shared.Select(queue => $"'{queue.Function.Definition.Name}'"));
            faults.Add($"queue '{shared.Key.QueueName}'", $"{readers} would take each other's messages.");
        }
        return new FunctionApp(http, queues, timers, methods.Where(method => !method.Method.IsStatic).Select(method => method.Class).ToHashSet());
    }
}
