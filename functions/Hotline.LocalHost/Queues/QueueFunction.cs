using System.Text.RegularExpressions;
using Hotline.LocalHost.Discovery;
using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Configuration;

namespace Hotline.LocalHost.Queues;

/// <summary>A function with the queue it reads.</summary>
internal sealed partial record QueueFunction(LocalFunction Function, string QueueName, string ConnectionString)
{
    /// <summary>Null when the method is no queue function, or when faults were noted.</summary>
    public static QueueFunction? TryCreate(FunctionMethod method, IConfiguration settings, QueueSettings queues, Faults faults)
    {
        if (method.Trigger is not QueueTriggerAttribute trigger)
        {
            return null;
        }

        var name = SettingReference.Resolve(trigger.QueueName, settings, method.Label, faults);
        if (name is not null && !QueueNameRule().IsMatch(name))
        {
            faults.Add(method.Label, $"'{name}' is no queue name: 3 to 63 lower-case letters, digits and single hyphens.");
        }

        var connection = StorageConnection.Find(trigger.Connection, settings, method.Label, faults);
        var payload = MessagePayload.For(method, queues.Base64, faults);
        var arguments = payload is null ? null : Arguments.For(method, payload, faults);
        var returns = ReturnShapes.ForOther(method, faults);
        if (name is null || connection is null || arguments is null || returns is null)
        {
            return null;
        }

        return new QueueFunction(new LocalFunction(method, arguments, returns), name, connection);
    }

    [GeneratedRegex("^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QueueNameRule();
}
