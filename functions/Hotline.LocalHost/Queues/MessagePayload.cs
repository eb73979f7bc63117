using System.Reflection;
using System.Text;
using System.Text.Json;
using Azure.Storage.Queues.Models;
using Hotline.LocalHost.Discovery;

namespace Hotline.LocalHost.Queues;

/// <summary>Turns a message's text into what the function's parameter takes. What cannot be turned is a failed try like any other.</summary>
internal static class MessagePayload
{
    /// <summary>The worker binds these names from the message itself, over the payload's own properties.</summary>
    private static readonly HashSet<string> TriggerNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Id", "DequeueCount", "ExpirationTime", "InsertionTime", "NextVisibleTime", "PopReceipt", "QueueTrigger",
    };

    public static Argument? For(FunctionMethod method, bool base64, Faults faults)
    {
        var type = method.TriggerParameter.ParameterType;
        if (type == typeof(string))
        {
            return context => Encoding.UTF8.GetString(Bytes(context.Payload, base64));
        }

        if (type == typeof(BinaryData))
        {
            return context => BinaryData.FromBytes(Bytes(context.Payload, base64));
        }

        if (!IsRecord(type))
        {
            faults.Add(method.Label, $"a message cannot be read as {type.Name}; take a record, a string or BinaryData.");
            return null;
        }
        foreach (var property in type.GetProperties().Where(property => TriggerNames.Contains(property.Name)))
        {
            faults.Add(method.Label, $"{type.Name}.{property.Name} has a name that the worker fills from the message itself.");
        }

        return context => JsonSerializer.Deserialize(Bytes(context.Payload, base64), type, JsonSerializerOptions.Web)
            ?? throw new JsonException($"The message is null, not a {type.Name}.");
    }

    private static bool IsRecord(Type type) =>
        type is { IsAbstract: false, IsInterface: false, IsArray: false, IsPrimitive: false, IsEnum: false, IsPointer: false, IsByRef: false }
        && !typeof(Delegate).IsAssignableFrom(type)
        && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true
        && type.Namespace?.StartsWith("Azure.", StringComparison.Ordinal) != true
        && type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Length > 0;

    private static byte[] Bytes(object payload, bool base64)
    {
        var text = ((QueueMessage)payload).MessageText;
        return base64 ? Convert.FromBase64String(text) : Encoding.UTF8.GetBytes(text);
    }
}
