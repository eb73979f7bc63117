using Hotline.LocalHost.Discovery;
using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Configuration;

namespace Hotline.LocalHost.Timers;

/// <summary>A function with its schedule; the connection string is that of the host's own state.</summary>
internal sealed record TimerFunction(
    LocalFunction Function, Schedule Schedule, bool RunOnStartup, bool UseMonitor, string ConnectionString)
{
    /// <summary>Null when the method is no timer function, or when faults were noted.</summary>
    public static TimerFunction? TryCreate(FunctionMethod method, IConfiguration settings, Faults faults)
    {
        if (method.Trigger is not TimerTriggerAttribute trigger)
        {
            return null;
        }

        var expression = SettingReference.Resolve(trigger.Schedule, settings, method.Label, faults);
        var schedule = expression is null ? null : Schedule.TryParse(expression);
        if (expression is not null && schedule is null)
        {
            faults.Add(method.Label, $"'{expression}' is no schedule of six NCRONTAB fields (second minute hour day month weekday) that ever occurs.");
        }

        if (method.TriggerParameter.ParameterType != typeof(TimerInfo))
        {
            faults.Add(method.Label, $"the trigger's parameter must be a TimerInfo, not {method.TriggerParameter.ParameterType.Name}.");
        }

        var connection = StorageConnection.FindHosts(settings, method.Label, faults);
        var arguments = Arguments.For(method, context => context.Payload, faults);
        var returns = ReturnShapes.ForOther(method, faults);
        if (schedule is null || connection is null || arguments is null || returns is null)
        {
            return null;
        }

        return new TimerFunction(new LocalFunction(method, arguments, returns), schedule, trigger.RunOnStartup, trigger.UseMonitor, connection);
    }
}
