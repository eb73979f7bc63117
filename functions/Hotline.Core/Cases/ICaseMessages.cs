namespace Hotline.Core.Cases;

/// <summary>A case waits to be classified.</summary>
public sealed record ClassificationDue(Reference Reference, int Version);

/// <summary>A classified case waits to be routed.</summary>
public sealed record RoutingDue(Reference Reference, int Version);

/// <summary>
/// The queues between the steps. Messages are sent before the change they announce is committed, with a short delay, so that no
/// committed case is ever without its next step; a consumer that comes too early throws and is called again.
/// </summary>
public interface ICaseMessages
{
    Task SendAsync(ClassificationDue message, CancellationToken cancellation);

    Task SendAsync(RoutingDue message, CancellationToken cancellation);
}
