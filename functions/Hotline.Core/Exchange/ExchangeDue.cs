using Hotline.Core.Cases;

namespace Hotline.Core.Exchange;

/// <summary>Events of a case, from <paramref name="First"/> to <paramref name="Version"/>, wait to be told to another instance.</summary>
/// <param name="Tries">How often the other instance could not be reached.</param>
public sealed record ExchangeDue(Reference Reference, int First, int Version, int Tries = 0);

/// <summary>The queue of what other instances wait for.</summary>
public interface IExchangeMessages
{
    /// <param name="delay">Null for the usual moment until the change is committed.</param>
    Task SendAsync(ExchangeDue message, TimeSpan? delay, CancellationToken cancellation);
}

/// <summary>The line to another instance.</summary>
public interface IPartnerLine
{
    /// <summary>Throws <see cref="PartnerUnavailableException"/> when nobody answers there, or not now.</summary>
    Task<PartnerReply> SendAsync(ExchangePartner to, string path, string message, object body, CancellationToken cancellation);
}

/// <summary><paramref name="Reference"/> is the case over there; null where the message was refused with <paramref name="ErrorCode"/>.</summary>
public sealed record PartnerReply(Reference? Reference, string? ErrorCode);

/// <summary>The other instance is down, too busy or not to be reached; to be tried again later.</summary>
public sealed class PartnerUnavailableException(string partner, Exception? cause = null) : Exception($"{partner} does not answer.", cause);

/// <summary>The other instance will not take the message however often it is sent: a wrong secret, another version, an unknown case.</summary>
public sealed class PartnerRefusedException(string partner, string? errorCode) : Exception($"{partner} refuses the message: {errorCode}.");
