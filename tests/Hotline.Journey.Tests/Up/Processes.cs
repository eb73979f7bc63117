using System.Diagnostics;
using Hotline.Tool.Up;

namespace Hotline.Journey.Tests.Up;

internal static class Processes
{
    public static bool Lives(Worker worker)
    {
        try
        {
            using var process = Process.GetProcessById(worker.ProcessId);
            return process.ProcessName == worker.Name;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
