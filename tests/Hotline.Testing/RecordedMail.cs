using System.Collections.Concurrent;
using Hotline.Core.Remind;

namespace Hotline.Testing;

/// <summary>What would have been mailed to citizens.</summary>
public sealed class RecordedMail : ICitizenMail
{
    public ConcurrentQueue<CitizenMail> Sent { get; } = new();

    public Task SendAsync(CitizenMail mail, CancellationToken cancellation)
    {
        Sent.Enqueue(mail);
        return Task.CompletedTask;
    }
}
