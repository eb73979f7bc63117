namespace Hotline.LocalHost;

/// <summary>Binds a function to a storage queue, delivered at least once. <c>%Name%</c> in the queue's name reads a setting.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueueTriggerAttribute(string queueName) : Attribute
{
    public string QueueName { get; } = queueName;

    /// <summary>Name of the setting that holds the connection string; <c>AzureWebJobsStorage</c> when null.</summary>
    public string? Connection { get; set; }
}
