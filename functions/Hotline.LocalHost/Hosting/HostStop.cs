using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Hotline.LocalHost.Hosting;

/// <summary>Divides the host's shutdown time: most of it for work to finish, the end of it to give back what did not.</summary>
internal sealed class HostStop(IOptions<HostOptions> options)
{
    /// <summary>Enough for one storage request per message still held.</summary>
    public static readonly TimeSpan ReleaseTime = TimeSpan.FromSeconds(2);

    public TimeSpan Grace => options.Value.ShutdownTimeout > ReleaseTime * 2
        ? options.Value.ShutdownTimeout - ReleaseTime
        : options.Value.ShutdownTimeout / 2;
}
