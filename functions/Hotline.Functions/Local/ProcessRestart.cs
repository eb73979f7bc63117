using Hotline.Functions.Policy;

namespace Hotline.Functions;

/// <summary>The local host puts a new one in its own place, without leaving its port.</summary>
internal sealed class ProcessRestart(HostRestart host) : IProcessRestart
{
    public void Ask() => host.Ask();
}
