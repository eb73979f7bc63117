using System.Diagnostics;

namespace Hotline.Tool.Up;

/// <summary>A process that works on the data. Numbers of processes come again, so the start goes with it.</summary>
internal sealed record Worker(string Part, int ProcessId, DateTime StartedAt)
{
    /// <summary>Each process reckons starts from its own measure of when the machine booted.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    public static Worker Of(string part, Process process) => new(part, process.Id, process.StartTime.ToUniversalTime());

    /// <summary>The running process; null once it has ended.</summary>
    public Process? Find()
    {
        try
        {
            var process = Process.GetProcessById(ProcessId);
            if ((process.StartTime.ToUniversalTime() - StartedAt).Duration() < Tolerance)
            {
                return process;
            }

            process.Dispose();
            return null;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
