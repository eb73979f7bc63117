using Hotline.Functions.Policy;

namespace Hotline.Functions;

/// <summary>Ends this worker; the Functions host starts another one in its place, which reads the policy anew.</summary>
internal sealed class ProcessRestart(IHostApplicationLifetime lifetime) : IProcessRestart
{
    /// <summary>By which the Functions host knows that a worker wants to be started again and has not failed (azure-functions-host pull request 4776).</summary>
    private const int StartAgain = 200;

    public void Ask()
    {
        Environment.ExitCode = StartAgain;
        lifetime.StopApplication();
    }
}
