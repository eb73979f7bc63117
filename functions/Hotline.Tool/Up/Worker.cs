using System.Diagnostics;

namespace Hotline.Tool.Up;

/// <summary>A process that works on the data. Numbers of processes come again, so the start goes with it.</summary>
internal sealed record Worker(string Part, int ProcessId, DateTime StartedAt)
{
    /// <summary>Each process reckons starts from its own measure of when the machine booted.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    public static Worker Of(string part, Process process) => new(part, process.Id, process.StartTime.ToUniversalTime());

    /// <summary>A process that has ended but that nobody waited for, as in a container without an init process, holds no memory and no file.</summary>
    public bool Lives()
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return (process.StartTime.ToUniversalTime() - StartedAt).Duration() < Tolerance && process.WorkingSet64 > 0;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
